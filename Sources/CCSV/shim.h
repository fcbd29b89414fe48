#pragma once
#include <csv.h>
#include "structural.h"
#include "cells.h"
#include "numbers.h"
