"""AWS by ministack, which verifies signatures and evaluates policies, behind a gate for what it does not ask for.

AWS asks for more than a request's own action: for the right to tag where tags come along, for the key of what is
encrypted, for the model, its guardrail and its batch jobs, for the items of a shared table by their leading keys; and
it tells nobody that an object is missing who may not list the whole bucket. The gate does that, by the same evaluator
and in AWS's words. The root's key and secret are `root`. Prints its port, serves on 127.0.0.1 until its standard input
ends. `POST /_user` makes a user with the policy in its body and answers with key and secret; `GET /_used/KEY` tells the
actions that a user has asked for.
"""

import http.client
import json
import pathlib
import sys
import threading
import urllib.parse

for folder in ("TestSupport", "CloudTestSupport", "ModelsTests"):
    sys.path.insert(0, str(pathlib.Path(__file__).parents[2] / folder / "Fixtures"))
import bedrock_server
import loopback
import policy_server
from botocore.session import Session
from ministack.core import iam_actions
from ministack.core.iam_evaluator import EvalContext, evaluate, parse_policy_document

ACCOUNT = "000000000000"
USER = f"arn:aws:iam::{ACCOUNT}:user/u"
ANSWER = {
    "output": {"message": {"role": "assistant", "content": [{"text": '{"ok": true}'}]}}, "stopReason": "end_turn",
    "usage": {"inputTokens": 9, "outputTokens": 5, "totalTokens": 14}, "metrics": {"latencyMs": 1},
}

# What DynamoDB does with a table's key in the name of whoever makes the table.
LENDING = ["DescribeKey", "CreateGrant", "Encrypt", "Decrypt", "ReEncryptFrom", "ReEncryptTo", "GenerateDataKey",
           "GenerateDataKeyWithoutPlaintext"]


class Request:
    """A request as the evaluator sees it."""

    def __init__(self, handler):
        self.method, self.body = handler.command, handler.read_body()
        self.headers = {name.lower(): value for name, value in handler.headers.items()}
        url = urllib.parse.urlsplit(handler.path)
        self.path = urllib.parse.unquote(url.path)
        self.query = {name: values[0] for name, values in urllib.parse.parse_qs(url.query, True).items()}
        scope = self.headers.get("authorization", "").partition("Credential=")[2].partition(",")[0].split("/")
        self.key, self.region, self.service = (scope[0], *scope[2:4]) if len(scope) == 5 else ("", "", "")
        self.model = self.path.split("/")[2] if self.path.startswith("/model/") else None

    def own(self):
        """The actions that ministack asks for by itself, on what, as far as it is a table."""
        if self.service == "bedrock":
            return []
        action = iam_actions.extract_iam_action(
            self.service, self.method, self.path, self.headers, self.body, self.query)
        parts = iam_actions.dynamodb_transaction_checks(action, self.body, self.region, ACCOUNT)
        if parts or self.service != "dynamodb":
            return parts or [(action, None)]
        asked = json.loads(self.body)
        tables = [asked["TableName"]] if "TableName" in asked else asked.get("RequestItems", [])
        return [(action, self.arn("dynamodb", f"table/{table}")) for table in tables] or [(action, None)]

    def implied(self, keys):
        """What AWS asks for besides, and on what; `keys` are those that objects are encrypted with."""
        target = self.headers.get("x-amz-target", "").split(".")[-1]
        if self.service == "bedrock":
            yield from self.of_model() if self.model else self.of_jobs()
        elif self.service == "s3":
            if "x-amz-tagging" in self.headers:
                yield "s3:PutObjectTagging", f"arn:aws:s3:::{self.path[1:]}"
            key = self.headers.get("x-amz-server-side-encryption-aws-kms-key-id")
            if key:
                keys[self.path] = key
                yield "kms:GenerateDataKey", key
            elif self.method == "GET" and self.path in keys:
                yield "kms:Decrypt", keys[self.path]
        elif target == "CreateTable":
            table = json.loads(self.body)
            if table.get("Tags"):
                yield "dynamodb:TagResource", self.arn("dynamodb", f"table/{table['TableName']}")
            key = table.get("SSESpecification", {}).get("KMSMasterKeyId")
            for action in LENDING if key else []:
                yield f"kms:{action}", key, {"kms:viaservice": f"dynamodb.{self.region}.amazonaws.com"}
        elif target == "CreateKey" and json.loads(self.body).get("Tags"):
            yield "kms:TagResource", self.arn("kms", "key/*")
        elif self.service == "iam":
            form = dict(urllib.parse.parse_qsl(self.body.decode()))
            if form.get("Action") == "CreateRole" and "Tags.member.1.Key" in form:
                yield "iam:TagRole", f"arn:aws:iam::{ACCOUNT}:role/{form['RoleName']}"
        elif self.service == "dynamodb":
            keys = list(leading_keys(json.loads(self.body)))
            for action, table in self.own() if keys else []:
                yield action, table, {"dynamodb:leadingkeys": keys}

    def of_model(self):
        geography, _, model = self.model.partition(".")
        if geography == "eu":
            yield "bedrock:InvokeModel", self.arn("bedrock", f"inference-profile/{self.model}")
            for region in (self.region, "eu-north-1"):
                yield "bedrock:InvokeModel", f"arn:aws:bedrock:{region}::foundation-model/{model}"
        else:
            yield "bedrock:InvokeModel", f"arn:aws:bedrock:{self.region}::foundation-model/{self.model}"
        guardrail = json.loads(self.body).get("guardrailConfig")
        if guardrail:
            yield "bedrock:ApplyGuardrail", self.arn("bedrock", f"guardrail/{guardrail['guardrailIdentifier']}")

    def of_jobs(self):
        _, kind, *job = self.path.split("/", 2)
        if kind == "model-invocation-jobs":
            yield "bedrock:ListModelInvocationJobs", "*"
        elif self.method == "GET":
            yield "bedrock:GetModelInvocationJob", job[0]
        else:
            asked = json.loads(self.body)
            yield "bedrock:CreateModelInvocationJob", f"arn:aws:bedrock:{self.region}::foundation-model/{asked['modelId']}"
            yield "bedrock:CreateModelInvocationJob", self.arn("bedrock", "model-invocation-job/*")
            yield "iam:PassRole", asked["roleArn"], {"iam:passedtoservice": "bedrock.amazonaws.com"}

    def arn(self, service, resource):
        return f"arn:aws:{service}:{self.region}:{ACCOUNT}:{resource}"


def leading_keys(value):
    """The partition keys of all items that a request names."""
    parts = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else []
    for name, part in parts:
        if name in ("pk", ":pk") and "S" in part:
            yield part["S"]
        else:
            yield from leading_keys(part)


def client(service, port):
    return Session().create_client(
        service, endpoint_url=f"http://127.0.0.1:{port}", region_name="us-east-1", aws_access_key_id="root",
        aws_secret_access_key="root")


class Handler(loopback.Handler):
    policies, used, keys, lock = {}, {}, {}, threading.Lock()
    upstream, jobs, iam = 0, None, None
    disable_nagle_algorithm = True

    def serve(self):
        request = Request(self)
        if self.path == "/_user":
            return self.answer(200, self.make_user(request.body.decode()).encode())
        if self.path.startswith("/_used/"):
            return self.answer(200, "\n".join(sorted(self.used[self.path[7:]])).encode())
        implied = list(request.implied(self.keys))
        used = self.used.setdefault(request.key, set())
        used.update(action for action, _ in request.own())
        for action, resource, *known in implied:
            used.add(action)
            if not self.allows(request, action, resource, *known):
                return self.refuse(request, action, resource)
        if request.service == "bedrock":
            answer = ANSWER if request.model else self.manage_jobs(request)
            return self.answer(200, json.dumps(answer).encode(), [("Content-Type", "application/json")])
        self.forward(request)

    do_GET = do_HEAD = do_POST = do_PUT = do_DELETE = serve

    def allows(self, request, action, resource, known={}):
        if request.key not in self.policies:
            return True
        context = EvalContext(
            principal_arn=USER, principal_type="User", principal_account=ACCOUNT, action=action, resource_arn=resource,
            region=request.region, service_context=known)
        return evaluate(context, [self.policies[request.key]]).decision == "Allow"

    def refuse(self, request, action, resource):
        words = (f"User: {USER} is not authorized to perform: {action} on resource: {resource} "
                 f"because no identity-based policy allows the {action} action")
        if request.service == "s3":
            return self.answer(403, f"<Error><Code>AccessDenied</Code><Message>{words}</Message></Error>".encode())
        body = json.dumps({"__type": "AccessDeniedException", "message": words}).encode()
        self.answer(400, body, [("x-amzn-errortype", "AccessDeniedException")])

    def forward(self, request):
        connection = http.client.HTTPConnection("127.0.0.1", self.upstream, timeout=loopback.PATIENCE)
        connection.putrequest(self.command, self.path, skip_host=True, skip_accept_encoding=True)
        for name, value in self.headers.items():
            connection.putheader(name, value)
        connection.endheaders(request.body or None)
        response = connection.getresponse()
        body = response.read()
        length = response.getheader("Content-Length") if self.command == "HEAD" else None
        connection.close()
        _, bucket, *key = request.path.split("/", 2) if request.path.count("/") else ("", "")
        if response.status == 404 and request.service == "s3" and self.command in ("GET", "HEAD") and any(key):
            if not self.allows(request, "s3:ListBucket", f"arn:aws:s3:::{bucket}"):
                return self.refuse(request, "s3:ListBucket", f"arn:aws:s3:::{bucket}")
        if response.status == 200 and request.service == "sts":
            self.take_on(request, body.decode())
        self.send_response_only(response.status)
        for name, value in response.getheaders():
            if name.lower() not in ("connection", "transfer-encoding", "content-length", "server"):
                self.send_header(name, value)
        self.send_header("Content-Length", length or str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def manage_jobs(self, request):
        _, kind, *job = request.path.split("/", 2)
        if kind == "model-invocation-jobs":
            name = request.query["nameContains"]
            return {"invocationJobSummaries": [job for job in self.jobs.jobs if name in job["jobName"]]}
        if request.method == "GET":
            return self.jobs.look(job[0])
        return {"jobArn": self.jobs.create(json.loads(request.body))}

    def take_on(self, request, answer):
        """A session is held to its own policy."""
        policy = dict(urllib.parse.parse_qsl(request.body.decode())).get("Policy")
        if policy:
            key = answer.partition("<AccessKeyId>")[2].partition("<")[0]
            self.policies[key] = parse_policy_document(policy)

    def make_user(self, policy):
        iam = self.iam
        with self.lock:
            name = f"user{len(self.policies)}"
            iam.create_user(UserName=name)
            iam.put_user_policy(UserName=name, PolicyName="all", PolicyDocument=policy)
            key = iam.create_access_key(UserName=name)["AccessKey"]
            self.policies[key["AccessKeyId"]] = parse_policy_document(policy)
        return f"{key['AccessKeyId']} {key['SecretAccessKey']}"


if __name__ == "__main__":
    with policy_server.started() as port:
        Handler.upstream, Handler.iam = port, client("iam", port)
        Handler.jobs = bedrock_server.Jobs(client("s3", port), ACCOUNT)
        loopback.serve(loopback.server(Handler))
