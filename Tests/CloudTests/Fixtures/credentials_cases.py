"""Random homes of AWS users, and what botocore resolves in each: credentials, region, endpoints."""

import hashlib
import json
import os
import pathlib
import random
import re

import botocore.credentials
import botocore.session
import botocore.tokens
import botocore.utils
from botocore.config import Config

SERVICES = {
    "s3": "list_buckets", "dynamodb": "list_tables", "sts": "get_caller_identity", "secretsmanager": "list_secrets",
    "bedrock": "list_foundation_models", "bedrock-runtime": "list_async_invokes", "kms": "list_keys", "iam": "list_users",
}
IDS = {"dynamodb": "DYNAMODB", "secretsmanager": "SECRETS_MANAGER", "bedrock-runtime": "BEDROCK_RUNTIME"}
REGIONS = ["us-east-1", "eu-central-1", "ap-southeast-2", "cn-north-1", "us-gov-west-1", "us-gov-east-1"]
NAMES = ["default", "dev", "prod", "a b", "x.y", "role1", "role2", "ünï"]


class Home:
    """One random home folder; `environ` is what a program started there sees."""

    def __init__(self, rng, folder, port):
        self.rng, self.folder, self.url = rng, folder, f"http://127.0.0.1:{port}"
        self.environ = {"HOME": str(folder), "PATH": "/usr/bin:/bin", "AWS_ENDPOINT_URL_STS": self.url + "/sts",
                        "AWS_ENDPOINT_URL_SSO": self.url + "/portal", "AWS_ENDPOINT_URL_SSO_OIDC": self.url + "/oidc"}
        (folder / ".aws/sso/cache").mkdir(parents=True)
        self.config, self.credentials, self.sections = [], [], []
        self.names = rng.sample(NAMES, rng.randint(1, 5))
        for name in self.names:
            self.profile(name)
        for session in ("s1", "s two"):
            if rng.random() < 0.5:
                self.session(session)
        if rng.random() < 0.5:
            self.services("local")
        self.variables()
        self.write()

    def maybe(self, chance):
        return self.rng.random() < chance

    def key(self):
        return "AKIA" + "".join(self.rng.choice("ABCDEFGH2345") for _ in range(12))

    def file(self, name, text):
        path = self.folder / name
        path.write_text(text)
        return str(path)

    def line(self, name, value):
        form = self.rng.choice(["{} = {}", "{}={}", "{}: {}", "{} =   {}  "])
        return form.format(self.rng.choice([name, name, name.upper()]), value)

    def keys(self):
        lines = [self.line("aws_access_key_id", self.key())]
        if self.maybe(0.95):
            lines.append(self.line("aws_secret_access_key", self.rng.choice(["s/+=", "a = b # not a comment", "x;y:z"]) + self.key()))
        for token in ("aws_security_token", "aws_session_token"):
            if self.maybe(0.2):
                lines.append(self.line(token, "Fwo" + self.key()))
        return lines

    def role(self):
        source = self.rng.choice(["profile"] * 6 + ["source"] * 3 + ["both", "none"])
        lines = [self.line("role_arn", f"arn:aws:iam::123456789012:role/r{self.rng.randint(1, 9)}")]
        if source in ("profile", "both"):
            lines.append(self.line("source_profile", self.rng.choice(self.names * 4 + ["nowhere"])))
        if source in ("source", "both"):
            place = self.rng.choice(["Environment", "EcsContainer", "Ec2InstanceMetadata", "environment", "Elsewhere"])
            lines.append(self.line("credential_source", place))
        if self.maybe(0.3):
            lines.append(self.line("external_id", "ext & " + self.key()))
        if self.maybe(0.3):
            lines.append(self.line("role_session_name", "me@example.com"))
        if self.maybe(0.3):
            lines.append(self.line("duration_seconds", self.rng.choice(["900", "3600", "soon"])))
        return lines

    def sso(self):
        lines = [self.line("sso_account_id", "123456789012"), self.line("sso_role_name", "Ana lyst")]
        if self.maybe(0.5):
            lines.append(self.line("sso_session", self.rng.choice(["s1", "s two"])))
            if self.maybe(0.2):
                lines.append(self.line("sso_region", self.rng.choice(REGIONS[:2])))
        else:
            start = f"https://d-{self.rng.randint(1, 5)}.awsapps.com/start"
            lines += [self.line("sso_start_url", start)] + ([self.line("sso_region", "eu-central-1")] if self.maybe(0.9) else [])
            self.token(start)
        return lines

    def token(self, key):
        if self.maybe(0.15):
            return
        token = {"accessToken": self.rng.choice(["open " + self.key()] * 5 + ["revoked"]), "startUrl": "x", "region": "eu-central-1"}
        token["expiresAt"] = self.rng.choice(["2090-01-01T00:00:00Z", "2090-01-01T00:00:00UTC", "2020-01-01T00:00:00Z"])
        if self.maybe(0.6):
            token |= {"clientId": "client", "clientSecret": "hush", "refreshToken": self.rng.choice(["good", "spent"])}
            token["registrationExpiresAt"] = self.rng.choice(["2090-01-01T00:00:00Z"] * 3 + ["2020-01-01T00:00:00Z"])
        if self.maybe(0.1):
            del token["accessToken"]
        self.file(f".aws/sso/cache/{hashlib.sha1(key.encode()).hexdigest()}.json", json.dumps(token))

    def process(self):
        answer = {"Version": self.rng.choice([1] * 6 + [2]), "AccessKeyId": self.key(), "SecretAccessKey": "proc" + self.key()}
        if self.maybe(0.5):
            answer["SessionToken"] = "tok" + self.key()
        if self.maybe(0.5):
            answer["Expiration"] = self.rng.choice(["2090-01-01T00:00:00Z", "2090-01-01T01:00:00.5+01:00"])
        if self.maybe(0.1):
            del answer["SecretAccessKey"]
        path = self.file(f"answer {self.rng.randint(0, 10**6)}.json", json.dumps(answer))
        return [self.line("credential_process", self.rng.choice([f'cat "{path}"', f"/bin/cat '{path}'", f'cat "{path}"', "false", "no-such-program x"]))]

    def web_identity(self):
        path = self.file(f"token{self.rng.randint(0, 10**6)}", "jwt." + self.key() + "+/=&")
        lines = [self.line("web_identity_token_file", path if self.maybe(0.9) else path + ".gone")]
        return lines + ([self.line("role_arn", "arn:aws:iam::123456789012:role/web")] if self.maybe(0.9) else [])

    def profile(self, name):
        header = f"[{name}]" if name == "default" and self.maybe(0.7) else "[profile " + self.rng.choice([f'"{name}"', f"'{name}'"] + [name] * (" " not in name) * 3) + "]"
        lines = [self.rng.choice(["", "# a comment", "; another"]), header + self.rng.choice(["", " # after", ""])]
        for chance, make in ((0.3, self.role), (0.25, self.sso), (0.25, self.process), (0.2, self.keys), (0.12, self.web_identity)):
            if self.maybe(chance):
                lines += make()
        if self.maybe(0.5):
            lines.append(self.line("region", self.rng.choice(REGIONS)))
        if self.maybe(0.15):
            lines.append("s3 =\n    addressing_style = path\n  # within\n\n    use_dualstack_endpoint = " + self.rng.choice(["true", "false"]))
        if self.maybe(0.15):
            lines.append(self.line("services", self.rng.choice(["local", "local", "gone"])))
        if self.maybe(0.15):
            lines.append(self.line("endpoint_url", "http://profile.example:9000"))
        for flag in ("use_fips_endpoint", "use_dualstack_endpoint"):
            if self.maybe(0.06):
                lines.append(self.line(flag, self.rng.choice(["true", "True", "no"])))
        if self.maybe(0.95):  # A setting that stands twice makes the whole file unreadable.
            lines = list({re.split("[=:]", line)[0].strip().lower() or line: line for line in lines}.values())
        self.config += [line for line in lines if not self.maybe(0.01)]
        if self.maybe(0.4):
            self.credentials += [f"[{name}]"] + self.keys()
            if self.maybe(0.1):
                self.credentials.append(self.line("region", self.rng.choice(REGIONS)))

    def session(self, name):
        start = "https://start.example/" + name.replace(" ", "-")
        quoted = f'"{name}"' if " " in name else name
        self.config += [f"[sso-session {quoted}]", self.line("sso_start_url", start)]
        if self.maybe(0.9):
            self.config.append(self.line("sso_region", "eu-central-1"))
        self.token(name)

    def services(self, name):
        self.config.append(f"[services {name}]")
        for service in self.rng.sample(sorted(SERVICES), 3):
            key = IDS.get(service, service.upper()).lower()
            self.config.append(f"{key} = \n  endpoint_url = http://{service}.section.example:1\n  other=1")

    def variables(self):
        place = self.url + "/imds/"
        choices = {
            "AWS_PROFILE": (0.6, self.names * 8 + ["missing"]),
            "AWS_DEFAULT_PROFILE": (0.1, self.names),
            "AWS_ACCESS_KEY_ID": (0.2, [self.key()]),
            "AWS_SESSION_TOKEN": (0.1, ["session" + self.key()]),
            "AWS_SECURITY_TOKEN": (0.05, ["security" + self.key()]),
            "AWS_CREDENTIAL_EXPIRATION": (0.05, ["2090-01-01T00:00:00Z"]),
            "AWS_DEFAULT_REGION": (0.6, REGIONS),
            "AWS_CONTAINER_CREDENTIALS_FULL_URI": (0.2, [self.url + "/container/pod", *["http://example.com/no", "http://10.1.2.3/no"][: self.maybe(0.3) * 2]]),
            "AWS_CONTAINER_AUTHORIZATION_TOKEN": (0.1, ["Bearer container", "two\nlines"]),
            "AWS_EC2_METADATA_SERVICE_ENDPOINT": (1, [place + kind for kind in ("v2", "v1", "forbidden", "old", "refused", "broken", "roleless", "untrusted", "garbage", "v2/")]),
            "AWS_EC2_METADATA_DISABLED": (0.2, ["true", "True", "false"]),
            "AWS_EC2_METADATA_V1_DISABLED": (0.1, ["true"]),
            "AWS_WEB_IDENTITY_TOKEN_FILE": (0.1, [self.file("web token", "jwt.env")]),
            "AWS_ROLE_ARN": (0.15, ["arn:aws:iam::123456789012:role/env"]),
            "AWS_ROLE_SESSION_NAME": (0.1, ["from-env"]),
            "AWS_ENDPOINT_URL_S3": (0.1, ["http://s3.env.example:2"]),
            "AWS_ENDPOINT_URL_BEDROCK_RUNTIME": (0.1, ["http://runtime.env.example:3/base/"]),
            "AWS_ENDPOINT_URL": (0.1, ["http://all.env.example:4"]),
            "AWS_USE_FIPS_ENDPOINT": (0.06, ["true", "false"]),
            "AWS_USE_DUALSTACK_ENDPOINT": (0.06, ["true"]),
        }
        for name, (chance, values) in choices.items():
            if self.maybe(chance):
                self.environ[name] = self.rng.choice(values)
        if "AWS_ACCESS_KEY_ID" in self.environ and self.maybe(0.9):
            self.environ["AWS_SECRET_ACCESS_KEY"] = "env/" + self.key()
        if self.maybe(0.1):
            self.environ["AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE"] = self.file("pod-token", "pod " + self.key())

        ignoring = self.maybe(0.1)
        self.environ_for_endpoints = {"AWS_IGNORE_CONFIGURED_ENDPOINT_URLS": "true"} if ignoring else {}

    def write(self):
        if self.maybe(0.1):
            self.environ["AWS_CONFIG_FILE"] = self.rng.choice(["~/elsewhere", "$HOME/elsewhere", "${HOME}/elsewhere"])
        ending = self.rng.choice(["\n", "\n", "\r\n"])
        target = "elsewhere" if "AWS_CONFIG_FILE" in self.environ else ".aws/config"
        (self.folder / target).write_bytes((ending.join(self.config) + ending).encode())
        if self.credentials:
            self.file(".aws/credentials", "\n".join(self.credentials))


class Stop(Exception):
    pass


def endpoint(session, service):
    client = session.create_client(
        service, aws_access_key_id="AKID", aws_secret_access_key="secret",
        config=Config(retries={"total_max_attempts": 1}, account_id_endpoint_mode="disabled"))
    sent = []

    def catch(request, **_):
        sent.append(request)
        raise Stop

    client.meta.events.register("before-send", catch)
    try:
        getattr(client, SERVICES[service])()
    except Stop:
        pass
    authorization = sent[0].headers["Authorization"]
    authorization = authorization.decode() if isinstance(authorization, bytes) else authorization
    path = {"bedrock": "/foundation-models", "bedrock-runtime": "/async-invoke"}.get(service, "/")
    return {"url": sent[0].url.removesuffix(path), "region": authorization.split("/")[2]}


def outcome(work):
    try:
        return work()
    except Exception as error:  # Whatever botocore raises is an answer.
        return {"error": f"{type(error).__name__}: {error}"}


def credentials(session):
    found = session.get_credentials()
    if found is None:
        return {"method": "none"}
    frozen = found.get_frozen_credentials()
    return {"method": found.method, "key": frozen.access_key, "secret": frozen.secret_key, "token": frozen.token}


def resolve(home, rng, loader, explicit):
    os.environ.clear()
    os.environ.update(home.environ)
    cache = os.path.expanduser("~/.aws/sso/cache")
    botocore.credentials.SSOProvider._SSO_TOKEN_CACHE_DIR = cache
    botocore.tokens.SSOTokenProvider._SSO_TOKEN_CACHE_DIR = cache
    botocore.utils.ContainerMetadataFetcher.SLEEP_TIME = 0
    session = botocore.session.Session(profile=explicit)
    session.register_component("data_loader", loader)
    found = outcome(lambda: credentials(session))
    # Not before: the services that give credentials are local ones.
    os.environ.update(home.environ_for_endpoints)
    return {
        "credentials": found,
        "region": outcome(lambda: {"name": session.get_config_variable("region")}),
        "endpoints": {service: outcome(lambda: endpoint(session, service)) for service in rng.sample(sorted(SERVICES), 2)},
    }


def cases(seed, count, folder, port):
    rng = random.Random(seed)
    environ = dict(os.environ)
    loader = botocore.session.Session().get_component("data_loader")
    result = []
    try:
        for number in range(count):
            home = Home(rng, pathlib.Path(folder) / f"{seed}-{number}", port)
            explicit = rng.choice(home.names) if rng.random() < 0.15 else None
            kept = {path: path.read_bytes() for path in home.folder.glob(".aws/sso/cache/*")}
            answer = resolve(home, rng, loader, explicit)
            for path, text in kept.items():  # As it was before botocore renewed tokens.
                path.write_bytes(text)
            result.append({"number": number, "profile": explicit, "environment": home.environ, "ignoring": home.environ_for_endpoints} | answer)
    finally:
        os.environ.clear()
        os.environ.update(environ)
    return result
