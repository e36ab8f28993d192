package io.seedbed.retrieval;

import io.seedbed.augment.Synonyms;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Pattern;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.data.Word;
import net.sf.extjwnl.dictionary.Dictionary;

/**
 * Synonyms from WordNet 3.1 as EDA's released code takes them: the members of every synset of the word, in all parts of
 * speech and after WordNet's own morphology, in lower case, with hyphens and underscores as spaces and nothing else than
 * a–z and spaces. Thread-safe; every answer is remembered.
 */
public final class WordNetSynonyms implements Synonyms {

    private static final Pattern SEPARATOR = Pattern.compile("[_-]");
    private static final Pattern NO_LETTER = Pattern.compile("[^a-z ]");
    /** What is looked up: with other characters WordNet's reader guesses at parts of the word. */
    private static final Pattern WORD = Pattern.compile("[a-z]+( [a-z]+)*");

    private final Dictionary dictionary;
    private final ConcurrentMap<String, List<String>> known = new ConcurrentHashMap<>();

    /** Opens WordNet from the class path; nothing needs to be installed. */
    public WordNetSynonyms() {
        try {
            this.dictionary = Dictionary.getDefaultResourceInstance();
        } catch (JWNLException e) {
            throw new IllegalStateException("WordNet cannot be opened from the class path", e);
        }
    }

    @Override
    public List<String> of(String word) {
        return WORD.matcher(word).matches() ? known.computeIfAbsent(word, this::lookUp) : List.of();
    }

    private List<String> lookUp(String word) {
        TreeSet<String> synonyms = new TreeSet<>();
        synchronized (dictionary) {
            try {
                for (IndexWord entry : dictionary.lookupAllIndexWords(word).getIndexWordArray()) {
                    for (Synset synset : entry.getSenses()) {
                        for (Word member : synset.getWords()) {
                            synonyms.add(plain(member.getLemma()));
                        }
                    }
                }
            } catch (JWNLException e) {
                throw new IllegalStateException("WordNet cannot look up " + word, e);
            }
        }
        synonyms.remove(word);
        synonyms.remove("");
        return List.copyOf(synonyms);
    }

    private static String plain(String lemma) {
        String spaced = SEPARATOR.matcher(lemma.toLowerCase(Locale.ROOT)).replaceAll(" ");
        return NO_LETTER.matcher(spaced).replaceAll("").trim();
    }
}
