package io.seedbed.augment;

import java.util.List;

/** A thesaurus. Implementations are thread-safe. */
public interface Synonyms {

    /** The synonyms of a lower-case word in natural order, without the word itself; empty where it is unknown. */
    List<String> of(String word);
}
