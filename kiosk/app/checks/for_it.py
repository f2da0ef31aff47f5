"""What IT does about a finding of the doctor; the attendant's words are the screen's.

In English, as all of the command line. One sentence a remedy, with the command or the key in it.
"""

from kiosk.domain.values.problem import Remedy

FOR_IT: dict[Remedy, str] = {
    Remedy.CHECK_NETWORK: (
        "Look for the first step of the way that fails (name, connection, TLS), and let the "
        "counter through to the service's hosts on port 443."
    ),
    Remedy.CHECK_PROXY: (
        "See [network] proxy and proxy_password; allow CONNECT to the service's hosts without NTLM."
    ),
    Remedy.CHECK_CERTIFICATES: (
        "Put the inspecting proxy's root into the system's trust store or into [network] ca_file, "
        "or leave the service's hosts out of the inspection."
    ),
    Remedy.SET_CLOCK: "Switch time synchronisation on (timedatectl set-ntp true; w32tm /resync).",
    Remedy.CHECK_CREDENTIALS: (
        "Account, tenant, private key and mode have to be of one environment: see [credentials], "
        "then provision again."
    ),
    Remedy.RENEW_CREDENTIALS: "Ask Unico for a new key, then provision it.",
    Remedy.WAIT_FOR_UNLOCK: "Stop every counter of this account; Unico lifts the lock.",
    Remedy.CHECK_API_KEY: "See this service's API key in Unico's portal, then provision it again.",
    Remedy.ASK_FOR_PERMISSION: "Ask Unico to give the account or the key the right that is named.",
    Remedy.FIX_CONFIGURATION: (
        "Correct the key that is named in kiosk.toml, or apply the branch's file again "
        "(kiosk provision FILE)."
    ),
    Remedy.CHECK_CAMERA: (
        "See that the device is plugged into its own port, that its account is in the group "
        '"video" (Linux) or the privacy switch is on (Windows), and that no other program has it.'
    ),
    Remedy.FREE_DISK: "Make room where the journal lies ([store] folder); 500 MB are wanted.",
    Remedy.CHECK_STORE: (
        "Do not delete the journal. See owner and mode of its folder and where its key lies, then "
        "send the support bundle (kiosk doctor --bundle FILE)."
    ),
    Remedy.CALL_SUPPORT: "Install the package again; if it stays, send the support bundle.",
}
OTHERWISE = "Nothing at this machine: the attendant goes on as the screen says."


def words_for_it(remedy: Remedy) -> str:
    """The sentence of a remedy; of one that is the attendant's alone, that it is."""
    return FOR_IT.get(remedy, OTHERWISE)
