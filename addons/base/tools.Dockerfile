# What the images are made with: Debian, Python, an installer, and the program in /opt/laramie.
# Built from the repository's root: docker build -f addons/base/tools.Dockerfile .
ARG BUILD_FROM=debian:trixie-slim
FROM ${BUILD_FROM}

# hadolint ignore=DL3008
RUN apt-get update \
    && apt-get install -y --no-install-recommends \
        binutils busybox ca-certificates python3 python3-venv \
    && rm -rf /var/lib/apt/lists/*
COPY addons/base/install.py addons/base/thin.py addons/base/root.py requirements/test.txt /opt/install/
COPY pyproject.toml README.md LICENSE /opt/install/project/
COPY wyoming_servers /opt/install/project/wyoming_servers
COPY satellite /opt/install/project/satellite
RUN python3 /opt/install/install.py --program && python3 /opt/install/root.py /root-of-images \
    && mkdir -p /data-of-images/data
