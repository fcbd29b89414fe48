"""Decides requests by a policy with ministack's evaluator of IAM's language: reads a policy and
cases, each an action, a resource and what IAM would know of the request, from standard input;
prints whether each is allowed.
"""

import json
import sys

from ministack.core.iam_evaluator import EvalContext, evaluate, parse_policy_document


def known(name, values):
    """A key of one value is a text, one of many a list."""
    return values if name == "dynamodb:LeadingKeys" else values[0]


question = json.load(sys.stdin)
policy = parse_policy_document(question["policy"])
print(json.dumps([
    evaluate(
        EvalContext(
            principal_arn="arn:aws:sts::123456789012:assumed-role/role/session", principal_type="AssumedRole",
            principal_account="123456789012", action=case["action"], resource_arn=case["resource"], region="eu-central-1",
            service_context={name.lower(): known(name, values) for name, values in case["known"].items()}),
        [policy]).decision == "Allow"
    for case in question["cases"]
]))
