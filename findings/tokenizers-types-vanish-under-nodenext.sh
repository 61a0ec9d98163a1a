#!/usr/bin/env bash
# @huggingface/tokenizers 0.2.0 ships declarations, and TypeScript 5.9 under "module": "nodenext" takes `Tokenizer` for `any`: they import
# one another without file endings, which Node's resolution does not follow, and `skipLibCheck` hides the errors.
# Guess: `tokenizer.encode(text)` is an `Encoding`, so that `encode(text).noSuchField` is refused.
# Seen: it compiles, and so does assigning the result to a number; with "moduleResolution": "bundler" both are refused.
# What it means: annotate the result yourself, or a misspelt field is found at run time only.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @huggingface/tokenizers@0.2.0 typescript@5.9.3
cat >probe.mts <<'TS'
import { Tokenizer } from '@huggingface/tokenizers';
declare const tokenizer: Tokenizer;
export const missing = tokenizer.encode('text').noSuchField;
export const number: number = tokenizer.encode('text');
TS
options=(--noEmit --strict --skipLibCheck --target es2022 probe.mts)
nodenext=0
npx tsc --module nodenext "${options[@]}" >nodenext.txt || nodenext=$?
bundler=0
npx tsc --module esnext --moduleResolution bundler "${options[@]}" >bundler.txt || bundler=$?
echo "nodenext: $(grep -c 'error TS' nodenext.txt || true) errors; bundler: $(grep -c 'error TS' bundler.txt || true) errors"
cat nodenext.txt bundler.txt
[[ $nodenext == 0 && $bundler != 0 ]]
