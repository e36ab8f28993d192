/** Embeddings, dense and sparse retrieval, and a thesaurus: the adapters behind the core's ports. */
@NullMarked
package io.seedbed.retrieval;

import org.jspecify.annotations.NullMarked;
