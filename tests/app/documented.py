"""The configuration as it is documented: the design's sample, and every key with another value."""

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

EVERY_KEY = """
mode = "production"
locale = "es-MX"
[custom]
identity_url = "https://id.example"
api_url = "https://api.example/"
web_url = "https://web.example"
[credentials]
account = "counter"
tenant = "tenant"
private_key = "vault:key"
[services.onboarding]
api_key = "vault:onboarding"
capabilities = ["identity"]
use_case = "Onboarding"
subsidiary_id = "1"
client_reference = true
wants = ["subject.email"]
[services.document]
api_key = "env:DOCUMENT"
purpose = "carpurchase"
[services.age]
api_key = "file:age.key"
capabilities = ["age"]
result_path = "idAge.result"
[journeys]
callback_uri = "https://bank.example/back"
expires_in_s = 3600
company_branch_id = "7"
[journeys.flows.idcheck]
purpose = "carpurchase"
needs = ["subject.email"]
capabilities = ["identity"]
[journeys.flows.idcheck.title]
"pt-BR" = "Conferir"
"es-MX" = "Verificar"
"en-US" = "Check"
[camera]
source = "C920"
rotation = 90
mirror = false
width = 1920
height = 1080
allow_virtual = true
sleep_after_s = 60
[camera.document]
source = "2"
rotation = 180
mirror = true
width = 1280
height = 720
allow_virtual = true
[capture]
guidance = false
automatic = false
hold_s = 1
help_after_s = 6
manual_after_s = 9
ease_after_s = 16
countdown_s = 5
shape = "passport"
[capture.levels.head_pose_yaw]
block_low = -30
warn_low = -20
warn_high = 20
block_high = 30
[store]
folder = "data"
key_file = "store.key"
key_credential = "store"
offline = true
offline_max_age_s = 3600
offline_max_count = 5
picture_max_age_s = 600
visit_max_age_days = 30
keep_subject = false
[network]
proxy = "http://branch@proxy:8080"
proxy_password = "vault:proxy_password"
ca_file = "ca.pem"
timeout_s = 20
poll_limit_s = 40
requests_per_s = 4
[consent]
version = "2026-02"
folder = "consent"
[policy]
preset = "unico"
check_expiry = false
check_name = false
check_birth_date = false
check_number = false
check_adult = false
adult_age = 21
score_refuse_at = -50
score_approve_at = 60
serpro_minimum = 80
retry_invalid_identity = false
four_eyes = ["override", "erase"]
[counter]
name = "12"
attendant = "a1"
idle_warning_s = 60
idle_home_s = 80
result_home_s = 100
manager_pin = "vault:manager_pin"
lockdown = true
watchdog = false
theme = "dark"
keyboard = "us-intl"
[people]
source = "oidc"
lock_after_s = 120
shift_hours = 8
offline_hours = 2
first_manager = "vault:first_manager"
[people.oidc]
issuer = "https://login.example/bank"
client_id = "counter"
client_secret = "vault:oidc"
scopes = ["openid"]
roles_claim = "realm_access.roles"
name_claim = "given_name"
badge_claim = "employee_number"
clock_skew_s = 30
require_nonce = true
[people.oidc.roles]
attendant = ["counter-staff"]
manager = ["branch-manager", "deputy"]
"""
