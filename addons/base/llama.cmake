# What the package has compiled and no server loads: the tools' library, a tenth of all the work.
set(LLAMA_BUILD_COMMON OFF)
