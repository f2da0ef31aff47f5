"""The configuration as the design samples it."""

SAMPLE = """
mode = "custom"                      # demo | sandbox | production | custom
locale = "pt-BR"                     # pt-BR | es-MX | en-US
[custom]
identity_url = "http://127.0.0.1:9900"   # token endpoint's host
api_url = "http://127.0.0.1:9900"
web_url = "http://127.0.0.1:9900"
[credentials]
account = "counter"                  # iss = account@tenant.iam.acesso.io
tenant = "0000-tenant"
private_key_file = "key.pem"         # or the vault
[services.onboarding]
api_key = "vault:onboarding"         # or "file:PATH" or "env:NAME"
[camera]
source = "Logitech C920"             # name, index, file, folder, URL
[store]
folder = "…"                         # default: the platform's data folder
key_file = "store.key"               # only where the OS has no vault
[network]
proxy = "http://…"                   # default: the environment's
ca_file = "…"                        # default: the operating system's trust store
timeout_s = 30
[consent]
version = "2026-01"                  # text per language in a file
"""
