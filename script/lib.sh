# Shared by the scripts: a virtual environment that is made once, and installed again only when its
# requirements change. Sourced, from the repository's root.

say() { printf '%s\n' "$*" >&2; }

fail() {
    say "$*"
    exit 1
}

is_root_with_apt() { [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; }

apt_install() { apt-get -qq update >&2 && apt-get -qq install -y --no-install-recommends "$@" >&2; }

# unpack_debian SUITE ARCHITECTURE FOLDER PACKAGE...: with all they need, from this machine's own Debian
# mirror; nothing of it runs, and the machine's own packages stay as they are
unpack_debian() (
    suite=$1 architecture=$2 root=$3
    shift 3
    mirror=$(debian_mirror || true)
    [ -n "$mirror" ] || { apt-get -qq update >&2; mirror=$(debian_mirror || true); }
    [ -n "$mirror" ] || fail "no Debian mirror in apt's sources"
    state=$(mktemp -d)
    trap 'rm -rf "$state"' EXIT
    mkdir -p "$state"/lists/partial "$state"/cache/archives/partial "$state"/sources.list.d "$root"
    echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $mirror $suite main" >"$state/sources.list"
    : >"$state/status"
    apt=(apt-get -qq -o Dir::State="$state" -o Dir::State::status="$state/status" -o Dir::Cache="$state/cache"
        -o Dir::Etc::sourcelist="$state/sources.list" -o Dir::Etc::sourceparts="$state/sources.list.d"
        -o APT::Architecture="$architecture" -o APT::Architectures::="$architecture"
        -o APT::Sandbox::User=root -o APT::Install-Recommends=false)
    "${apt[@]}" update >&2
    "${apt[@]}" -y --download-only install "$@" >&2
    for package in "$state"/cache/archives/*.deb; do dpkg -x "$package" "$root"; done
)

debian_mirror() { apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Origin: Debian' | grep -v security | head -n 1; }

# is_python PROGRAM MINIMUM: it runs, and is new enough (MINIMUM like 3.11)
is_python() {
    command -v "$1" >/dev/null 2>&1 &&
        "$1" -c "import sys; sys.exit(sys.version_info[:3] < tuple(map(int, '$2'.split('.'))))" 2>/dev/null
}

# make_venv FOLDER PROGRAM: with pip in it
make_venv() {
    "$1/bin/python" -c 'import pip' 2>/dev/null && return
    rm -rf "$1"
    say "Making $1 with $("$2" --version)"
    "$2" -m venv "$1" >/dev/null 2>&1 && return
    # Debian and Ubuntu split off what a virtual environment needs, and a Python that was only
    # unpacked finds the machine's older pip instead of its own.
    if "$2" -m venv --clear --without-pip "$1" 2>/dev/null && seed_pip "$1" "$2"; then
        return
    elif command -v uv >/dev/null; then
        uv venv -q --clear --seed -p "$2" "$1"
    elif is_root_with_apt; then
        apt_install "python$("$2" -c 'import sys; print("%d.%d" % sys.version_info[:2])')-venv"
        "$2" -m venv --clear "$1"
    else
        fail "Python cannot make a virtual environment here. Install it: sudo apt install python3-venv"
    fi
}

# seed_pip FOLDER PROGRAM: from the wheel that lies beside the interpreter
seed_pip() {
    local wheels
    wheels=$("$2" -c 'import sys, pathlib; print(pathlib.Path(sys.executable).resolve().parents[1] / "share" / "python-wheels")')
    for wheel in "$wheels"/pip-*.whl; do
        [ -e "$wheel" ] && "$1/bin/python" "$wheel/pip" install -q --no-index "$wheel" 2>/dev/null && return
    done
    return 1
}

# install_locked FOLDER TITLE LOCK...
install_locked() {
    local venv=$1
    shift
    "$venv/bin/python" script/install.py "$@" && return
    # The one thing that helps by itself: what has no wheel for this Python is compiled.
    is_root_with_apt || fail "Something could not be built; its words stand above. Install a compiler and try again: sudo apt install build-essential cmake python3-dev"
    apt_install build-essential cmake python3-dev
    "$venv/bin/python" script/install.py "$@"
}

# has_wheel FOLDER LOCK PACKAGE: there is one for this machine and its Python
has_wheel() {
    "$1/bin/python" -m pip -q --disable-pip-version-check install --dry-run --no-deps --only-binary :all: \
        "$(grep -o "^$3==[^ ]*" "$2")"
}

# install_once FOLDER LOCK [COMMAND...]: exactly what the lock says, then the command, if any
install_once() {
    local venv=$1 stamp
    stamp=$(cat "$2" pyproject.toml | sha256sum)
    [ "$(cat "$venv/installed" 2>/dev/null)" = "$stamp" ] && return
    install_locked "$venv" "Installing into $venv" "$2"
    shift 2
    "$@"
    printf '%s\n' "$stamp" >"$venv/installed"
}

# install FOLDER LOCK: what the lock says, and the project itself
install() {
    install_once "$1" "$2" \
        "$1/bin/python" -m pip --disable-pip-version-check install -q --no-deps --no-build-isolation -e .
}
