package io.seedbed.finetune.data;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Turns texts into word-piece ids with [CLS] and [SEP]. Not thread-safe. */
public final class Tokenizer implements AutoCloseable {

    private static final int TEXTS_AT_ONCE = 1024;

    private final HuggingFaceTokenizer tokenizer;

    /**
     * A tokenizer from its definition.
     *
     * @param definition the bytes of a {@code tokenizer.json}
     * @param maxLength longer texts are cut to so many ids, [CLS] and [SEP] included
     * @throws IOException if the definition is broken
     */
    public Tokenizer(byte[] definition, int maxLength) throws IOException {
        tokenizer = HuggingFaceTokenizer.newInstance(
                new ByteArrayInputStream(definition),
                Map.of(
                        "padding",
                        "false",
                        "truncation",
                        "true",
                        "maxLength",
                        Integer.toString(maxLength),
                        "modelMaxLength",
                        Integer.toString(maxLength)));
    }

    /** The ids of each text, in order, without padding. */
    public List<long[]> encode(List<String> texts) {
        return Stream.iterate(0, first -> first < texts.size(), first -> first + TEXTS_AT_ONCE)
                .flatMap(first -> Stream.of(
                        tokenizer.batchEncode(texts.subList(first, Math.min(texts.size(), first + TEXTS_AT_ONCE)))))
                .map(encoding -> encoding.getIds())
                .toList();
    }

    @Override
    public void close() {
        tokenizer.close();
    }
}
