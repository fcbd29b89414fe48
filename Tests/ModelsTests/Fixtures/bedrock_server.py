"""Bedrock's protocols with answers from a script, by the name of the model that is asked for.

Prints its port, serves on 127.0.0.1 until its standard input ends. With the address of an S3 as
its argument it is the control plane of batch jobs too: it reads the questions there, and a few
looks later the answers stand there, with what the name of the model says went wrong. `GET /last`
gives the last request back, `GET /jobs` the requests for jobs, `POST /latency` sets milliseconds
that each answer takes.
"""

import json
import pathlib
import re
import sys
import threading
import time
import urllib.parse

sys.path.insert(0, str(pathlib.Path(__file__).parents[2] / "TestSupport" / "Fixtures"))
import loopback
from loopback import PATIENCE

ANSWER = '{"headline": "A quiet month", "sentences": []}'
SAID = {
    "fences": f"```json\n{ANSWER}\n```",
    "prose": "Sure! Here is your report.",
    "missing-fields": '{"headline": {"text": "A quiet month"}}',
    "empty": "",
}
LOOKS = 2  # Of a client, before a job is over.


def converse(text=ANSWER, stop="end_turn", content=None, **more):
    return {
        "metrics": {"latencyMs": 50},
        "output": {"message": {"role": "assistant", "content": content or [{"text": text}]}},
        "stopReason": stop,
        "usage": {"inputTokens": 26, "outputTokens": 282, "totalTokens": 308, **more.pop("usage", {})},
        **more,
    }


def titan(text=ANSWER, reason="FINISH", **more):
    result = {"tokenCount": 282, "outputText": text, "completionReason": reason}
    return {"inputTextTokenCount": 26, "results": [result], **more}


ASSESSMENT = {
    "topicPolicy": {"topics": [{"name": "Investments", "type": "DENY", "action": "BLOCKED"}]},
    "wordPolicy": {"customWords": [{"match": "sesame", "action": "BLOCKED"}], "managedWordLists": []},
    "contentPolicy": {"filters": [{"type": "HATE", "confidence": "LOW", "action": "NONE"}]},
}
ANSWERS = {
    "cut-short": (converse('{"headline": "A qui', "max_tokens"), titan('{"headline": "A qui', "LENGTH")),
    "filtered": (converse("", "content_filtered"), titan("", "CONTENT_FILTERED")),
    "blocked": (
        converse("Blocked.", "guardrail_intervened", trace={"guardrail": {"outputAssessments": {"g1": [ASSESSMENT]}}}),
        titan(
            "Blocked.",
            **{
                "amazon-bedrock-guardrailAction": "INTERVENED",
                "amazon-bedrock-trace": {"guardrail": {"input": {"g1": ASSESSMENT}}},
            },
        ),
    ),
    "cached": (converse(usage={"cacheReadInputTokens": 1000, "cacheWriteInputTokens": 20}), titan()),
    **{name: (converse(text), titan(text)) for name, text in SAID.items()},
}
DENIED = "User: arn:aws:sts::1:assumed-role/r/s is not authorized to perform: bedrock:InvokeModel on resource: {arn}"
REFUSALS = {
    "no-such-model": (400, "ValidationException", "The provided model identifier is invalid."),
    "ended": (404, "ResourceNotFoundException", "This model version has reached the end of its life."),
    "profile-only": (400, "ValidationException", "Invocation of model ID profile-only with on-demand throughput isn’t supported. Retry your request with the ID or ARN of an inference profile that contains this model."),
    "too-long": (400, "ValidationException", "Input is too long for requested model."),
    "not-granted": (403, "AccessDeniedException", "You don't have access to the model with the specified model ID."),
    "denied": (403, "AccessDeniedException", DENIED.format(arn="arn:aws:bedrock:eu-west-1::foundation-model/denied because no identity-based policy allows it")),
    "bad-key": (403, "AccessDeniedException", "Authentication failed: Please make sure your API Key is valid."),
    "expired": (403, "ExpiredTokenException", "The security token included in the request is expired"),
    "overloaded": (429, "ThrottlingException", "Too many tokens, please wait before trying again."),
    "warming-up": (429, "ModelNotReadyException", "Model is not ready for inference."),
    "slow-model": (408, "ModelTimeoutException", "The model did not answer in time."),
    "erring": (424, "ModelErrorException", "The model returned an error."),
    "crashed": (500, "InternalServerException", "An internal server error occurred."),
}


def drafted(body):
    """What a prompt gives as its own example of a sentence, as a draft; else an answer that fits any."""
    prompt = body["messages"][-1]["content"][0]["text"]
    example = re.search(r"^Example of one sentence: (\{.*\})$", prompt, re.M)
    if not example:
        return ANSWER
    sentence = json.loads(example[1])
    return json.dumps({"headline": {"text": sentence["text"], "facts": sentence["facts"]}, "sentences": []})


def reply(model, body):
    """Status, answer and error code to one question."""
    is_titan = model.startswith("amazon.titan-text-")
    name = model.removeprefix("amazon.titan-text-")
    if name in REFUSALS:
        status, code, message = REFUSALS[name]
        return status, {"message": message}, code
    if name == "no-temperature" and "temperature" in body["inferenceConfig"]:
        return 400, {"message": "`temperature` is deprecated for this model."}, "ValidationException"
    if name.startswith("amazon.nova-stubborn") and "toolConfig" in body:
        return 400, {"message": "This model doesn't support tool use."}, "ValidationException"
    if name in ANSWERS:
        return 200, ANSWERS[name][is_titan], None
    if "toolConfig" in body:
        use = {"toolUseId": "t1", "name": "answer", "input": json.loads(drafted(body))}
        return 200, converse(stop="tool_use", content=[{"toolUse": use}]), None
    return 200, titan() if is_titan else converse(drafted(body)), None


class Jobs:
    """Batch jobs: what was asked for, and how often they were looked at."""

    def __init__(self, s3, account="123456789012"):
        self.lock = threading.Lock()
        self.jobs = []
        self.requests = []
        self.s3 = s3
        self.account = account

    def create(self, request):
        with self.lock:
            self.requests.append(request)
            for job in self.jobs:
                if job["clientRequestToken"] == request["clientRequestToken"]:
                    return job["jobArn"]
            number = f"{len(self.jobs):012d}"
            arn = f"arn:aws:bedrock:eu-west-1:{self.account}:model-invocation-job/{number}"
            self.jobs.append({**request, "jobArn": arn, "status": "Submitted", "looks": 0})
            return arn

    def look(self, arn):
        with self.lock:
            job = next((job for job in self.jobs if job["jobArn"] == arn), None)
            if job is None:
                return None
            job["looks"] += 1
            kind = job["modelId"].removeprefix("amazon.titan-text-")
            if job["status"] == "Stopping":
                job["status"] = "Stopped"
            elif job["status"] in ("Submitted", "InProgress"):
                job["status"] = "InProgress"
                if job["looks"] >= LOOKS and kind != "never":
                    self.finish(job, kind)
            return job

    def finish(self, job, kind):
        if kind == "job-fails":
            job.update(status="Failed", message="The role cannot read the input.")
            return
        statuses = {"job-expires": "Expired", "job-partly": "PartiallyCompleted"}
        self.write(job, kind)
        job["status"] = statuses.get(kind, "Completed")

    def write(self, job, kind):
        bucket, key = address(job["inputDataConfig"]["s3InputDataConfig"]["s3Uri"])
        lines = self.s3.get_object(Bucket=bucket, Key=key)["Body"].read().decode().splitlines()
        output = [self.record(job, json.loads(line)) for line in lines]
        if kind in ("job-expires", "job-partly", "job-loses"):
            output = output[: len(output) // 2]
        if kind == "job-errs":
            output[0] = {**output[0], "error": {"errorCode": 400, "errorMessage": "bad"}}
            del output[0]["modelOutput"]
        text = [json.dumps(record) for record in reversed(output)]
        if kind == "job-garbles":
            text[0] = text[0][:40]
        bucket, prefix = address(job["outputDataConfig"]["s3OutputDataConfig"]["s3Uri"])
        folder = f"{prefix}{job['jobArn'].split('/')[-1]}/"
        name = key.split("/")[-1]
        self.s3.put_object(Bucket=bucket, Key=f"{folder}{name}.out", Body="\n".join(text).encode())
        summary = {"totalRecordCount": len(lines), "processedRecordCount": len(output)}
        self.s3.put_object(Bucket=bucket, Key=f"{folder}manifest.json.out", Body=json.dumps(summary).encode())

    def record(self, job, line):
        refused = {**line, "error": {"errorCode": 400, "errorMessage": "toolConfig is not supported"}}
        if job.get("modelInvocationType") == "Converse" and "toolConfig" in line["modelInput"]:
            return refused
        status, answer, code = reply(job["modelId"], line["modelInput"])
        if code:
            return {**line, "error": {"errorCode": status, "errorMessage": answer["message"]}}
        return {**line, "modelOutput": answer}


def address(url):
    bucket, _, key = url.removeprefix("s3://").partition("/")
    return bucket, key


class Handler(loopback.Handler):
    disable_nagle_algorithm = True
    last = {}
    latency = 0
    jobs = None

    def answer(self, status, content, code=None):
        text = content if isinstance(content, str) else json.dumps(content)
        headers = [("Content-Type", "application/json")]
        if code:
            headers.append(("x-amzn-ErrorType", f"{code}:http://internal.amazon.com/coral/"))
        super().answer(status, text.encode(), headers)

    def do_GET(self):
        url = urllib.parse.urlsplit(self.path)
        path = urllib.parse.unquote(url.path)
        if path == "/last":
            self.answer(200, Handler.last)
        elif path == "/jobs":
            self.answer(200, self.jobs.requests)
        elif path == "/model-invocation-jobs":
            prefix = urllib.parse.parse_qs(url.query)["nameContains"][0]
            found = [job for job in reversed(self.jobs.jobs) if prefix in job["jobName"]]
            # A page at a time, as the service may.
            token = int(urllib.parse.parse_qs(url.query).get("nextToken", ["0"])[0])
            page = {"invocationJobSummaries": found[token : token + 1]}
            if token + 1 < len(found):
                page["nextToken"] = str(token + 1)
            self.answer(200, page)
        else:
            job = self.jobs.look(path.removeprefix("/model-invocation-job/"))
            if job is None:
                self.answer(404, {"message": "No such job."}, "ResourceNotFoundException")
            else:
                self.answer(200, job)

    def do_POST(self):
        text = self.read_body().decode()
        path = urllib.parse.unquote(self.path)
        model = re.fullmatch(r"/model/(.+)/(converse|invoke)", path)
        if path == "/latency":
            Handler.latency = int(text) / 1000
            self.answer(200, {})
        elif path == "/model-invocation-job":
            self.make_job(json.loads(text))
        elif path.endswith("/stop"):
            arn = path.removeprefix("/model-invocation-job/").removesuffix("/stop")
            next(job for job in self.jobs.jobs if job["jobArn"] == arn)["status"] = "Stopping"
            self.answer(200, {})
        else:
            headers = {name.lower(): value for name, value in self.headers.items()}
            Handler.last = {"path": self.path, "headers": headers, "body": text}
            self.ask(model[1], json.loads(text))

    def make_job(self, request):
        kind = request["modelId"].removeprefix("amazon.titan-text-")
        refused = ("slow", "hangs-up", "html", "html-404", "job-refused", *REFUSALS)
        if kind in refused:
            self.answer(400, {"message": "Batch inference is not supported."}, "ValidationException")
        else:
            self.answer(200, {"jobArn": self.jobs.create(request)})

    def ask(self, model, body):
        time.sleep(Handler.latency)
        kind = model.removeprefix("amazon.titan-text-")
        if kind in ("never", "slow"):
            time.sleep(PATIENCE)
        elif kind == "hangs-up":
            self.close_connection = True
        elif kind == "html":
            self.answer(200, "<!doctype html><title>Router login</title>")
        else:
            self.answer(*reply(model, body))


def s3(url):
    import boto3

    return boto3.client(
        "s3", endpoint_url=url, region_name="us-east-1", aws_access_key_id="test", aws_secret_access_key="test"
    )


if __name__ == "__main__":
    Handler.jobs = Jobs(s3(sys.argv[1]) if len(sys.argv) > 1 else None)
    loopback.serve(loopback.server(Handler))
