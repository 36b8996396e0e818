# The compiled llama.cpp, once for each architecture: with the kernels of all its processors, of
# which the fitting one is picked when it starts. Nothing but its wheel is inside.
ARG BUILD_VERSION=0.1.0
ARG BUILD_TOOLS=ghcr.io/laramie-voice/tools:${BUILD_VERSION}
FROM ${BUILD_TOOLS} AS build
# hadolint ignore=DL3008
RUN apt-get update \
    && apt-get install -y --no-install-recommends build-essential cmake ninja-build \
    && rm -rf /var/lib/apt/lists/*
COPY llama.cmake /opt/install/
ENV CMAKE_ARGS="-DGGML_NATIVE=OFF -DGGML_OPENMP=OFF -DGGML_BACKEND_DL=ON -DGGML_CPU_ALL_VARIANTS=ON \
    -DCMAKE_INSTALL_BINDIR=llama_cpp/lib -DCMAKE_INSTALL_LIBDIR=llama_cpp/lib \
    -DLLAVA_BUILD=OFF -DCMAKE_PROJECT_llama_cpp_INCLUDE=/opt/install/llama.cmake"
RUN python3 /opt/install/install.py --compile llama-cpp-python

FROM scratch
COPY --from=build /gathered /wheels
