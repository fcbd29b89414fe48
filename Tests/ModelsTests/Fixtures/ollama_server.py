"""Ollama's protocol with answers from a script, by the name of the model that is asked for.

Prints its port, serves on 127.0.0.1 until its standard input ends. The shapes are those of
Ollama's own documentation of its API; `GET /last` gives the last chat request back.
"""

import json
import pathlib
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).parents[2] / "TestSupport" / "Fixtures"))
import loopback
from loopback import PATIENCE

VERSION = "0.12.3"
MODELS = ["llama3.2:latest", "hf.co/acme/writer:Q4_K_M"]
ANSWER = '{"headline": "A quiet month", "sentences": []}'


def whole(**changes):
    reply = {
        "model": "llama3.2",
        "created_at": "2026-01-02T03:04:05.678901Z",
        "message": {"role": "assistant", "content": ANSWER},
        "done": True,
        "done_reason": "stop",
        "total_duration": 4_883_583_458,
        "load_duration": 1_334_875,
        "prompt_eval_count": 26,
        "prompt_eval_duration": 342_546_000,
        "eval_count": 282,
        "eval_duration": 4_535_599_000,
    }
    reply.update(changes)
    return 200, {name: value for name, value in reply.items() if value is not None}


def cut_short():
    message = {"role": "assistant", "content": '{"headline": "A qui'}
    return whole(message=message, done_reason="length")


def saying(text):
    return whole(message={"role": "assistant", "content": text})


SCRIPT = {
    "llama3.2": whole(),
    "answers": whole(),
    "cut-short": cut_short(),
    "cached": whole(prompt_eval_count=None),
    "empty": saying(""),
    "prose": saying("Sure! Here is your report."),
    "fences": saying(f"```json\n{ANSWER}\n```"),
    "missing-fields": saying('{"headline": {"text": "A quiet month"}}'),
    "unfinished": whole(done=False, done_reason=None),
    "error-in-200": (200, {"error": "llama runner process has terminated: signal: killed"}),
    "crashed": (500, {"error": "llama runner process no longer running: 137"}),
    "overloaded": (503, {"error": "server busy, please try again.  maximum pending requests"}),
    "not-a-writer": (400, {"error": '"not-a-writer" does not support chat'}),
    "truncated-json": (200, json.dumps(whole()[1])[:120]),
    "array": (200, [1, 2, 3]),
    "nothing": (200, ""),
    "html": (200, "<!doctype html><title>Router login</title>"),
    "html-404": (404, "<!doctype html><title>Not found</title>"),
}


class Handler(loopback.Handler):
    last = None

    def answer(self, status, content):
        text = content if isinstance(content, str) else json.dumps(content)
        super().answer(status, text.encode(), [("Content-Type", "application/json; charset=utf-8")])

    def do_GET(self):
        if self.path == "/api/version":
            self.answer(200, {"version": VERSION})
        elif self.path == "/api/tags":
            models = [{"name": name, "model": name, "size": 1} for name in MODELS]
            self.answer(200, {"models": models})
        elif self.path == "/last":
            self.answer(200, Handler.last)
        else:
            self.answer(404, "404 page not found")

    def do_POST(self):
        text = self.read_body().decode()
        Handler.last = text
        model = json.loads(text)["model"]
        if self.path != "/api/chat":
            self.answer(404, "404 page not found")
        elif model == "never":
            time.sleep(PATIENCE)
        elif model == "hangs-up":
            self.close_connection = True
        elif model in SCRIPT:
            self.answer(*SCRIPT[model])
        else:
            self.answer(404, {"error": f"model '{model}' not found"})


if __name__ == "__main__":
    loopback.serve(loopback.server(Handler))
