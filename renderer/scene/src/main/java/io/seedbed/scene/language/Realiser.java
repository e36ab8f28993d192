package io.seedbed.scene.language;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Puts sentences into words. A template's places, with the number of a clause and of a role:
 *
 * <ul>
 *   <li><code>{np 0 1}</code>: the mention, indefinite when it comes first and definite afterwards;
 *       <code>{the 0 1}</code>: definite; <code>{a 0 1}</code>: indefinite; <code>{bare 0 1}</code>: without an article
 *   <li><code>{is 0 0}</code>, <code>{wears 0 0}</code>, <code>{has 0 0}</code>: verbs that agree with the mention
 *   <li><code>{rel 0}</code>: the relation's words; <code>{does 0}</code>: "is sitting on the chair";
 *       <code>{doing 0}</code>: the same without "is"; <code>{value 0}</code>: colour, state, "made of wood" or a place
 *   <li><code>{list}</code>: all subjects, indefinite; <code>{garments}</code>: all clothing clauses
 * </ul>
 *
 * Stateless.
 */
final class Realiser {

    private final Words words;
    private final NounPhrases phrases;

    Realiser(Words words) {
        this.words = words;
        this.phrases = new NounPhrases(words);
    }

    /** The text of a caption. */
    String text(List<Sentence> sentences) {
        Set<List<Integer>> introduced = new HashSet<>();
        StringBuilder text = new StringBuilder();
        for (Sentence sentence : sentences) {
            if (text.length() > 0) {
                text.append(' ');
            }
            text.append(capitalised(text(sentence, introduced)));
        }
        return text.toString();
    }

    /** The text of one sentence that speaks of things for the first time, as it stands. */
    String text(Sentence sentence) {
        return text(sentence, new HashSet<>());
    }

    private String text(Sentence sentence, Set<List<Integer>> introduced) {
        String template = sentence.template();
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            String[] place = template.substring(open + 1, close).split(" ", -1);
            int clause = place.length > 1 ? Integer.parseInt(place[1]) : 0;
            int role = place.length > 2 ? Integer.parseInt(place[2]) : 0;
            text.append(template, from, open).append(fill(place[0], sentence, clause, role, introduced));
            from = close + 1;
        }
        return text.append(template.substring(from)).toString();
    }

    private String fill(String place, Sentence sentence, int number, int role, Set<List<Integer>> introduced) {
        if (place.equals("list")) {
            List<Mention> subjects = sentence.clauses().stream()
                    .flatMap(clause -> clause.roles().stream())
                    .toList();
            subjects.forEach(subject -> introduced.add(subject.ids()));
            return Wordings.list(subjects.stream().map(phrases::indefinite).toList());
        }
        if (place.equals("garments")) {
            return Wordings.list(sentence.clauses().stream()
                    .filter(clause -> clause.kind() == Kind.CLOTHING)
                    .map(clause -> phrases.garment(Worn.parse(clause.value())))
                    .toList());
        }
        Clause clause = sentence.clauses().get(number);
        return switch (place) {
            case "rel" -> Wordings.relation(clause.kind(), sentence.wording());
            case "does" -> doing(clause, introduced);
            case "doing" -> withoutIs(doing(clause, introduced));
            case "value" -> value(clause);
            default -> ofMention(place, clause.roles().get(role), introduced);
        };
    }

    private String ofMention(String place, Mention mention, Set<List<Integer>> introduced) {
        boolean plural = phrases.isPlural(mention);
        return switch (place) {
            case "np" -> introduced.add(mention.ids()) ? phrases.indefinite(mention) : phrases.definite(mention);
            case "a" -> {
                introduced.add(mention.ids());
                yield phrases.indefinite(mention);
            }
            case "the" -> {
                introduced.add(mention.ids());
                yield phrases.definite(mention);
            }
            case "bare" -> phrases.bare(mention);
            case "is" -> plural ? "are" : "is";
            case "wears" -> plural ? "wear" : "wears";
            case "has" -> plural ? "have" : "has";
            default -> throw new IllegalArgumentException("a template has no place \"" + place + "\"");
        };
    }

    private String doing(Clause clause, Set<List<Integer>> introduced) {
        if (clause.kind() != Kind.ACTION) {
            throw new IllegalArgumentException(clause.kind().label() + " is not done");
        }
        String target =
                clause.roles().size() > 1 ? ofMention("np", clause.roles().get(1), introduced) : "";
        String doing = words.doing(clause.value(), target);
        return phrases.isPlural(clause.subject()) && doing.startsWith("is ") ? "are " + doing.substring(3) : doing;
    }

    private String value(Clause clause) {
        return switch (clause.kind()) {
            case MATERIAL -> "made of " + Wordings.substance(clause.value());
            case STATE -> Wordings.stateOf(clause.value());
            case ENVIRONMENT -> words.place(clause.value());
            default -> clause.value();
        };
    }

    private static String withoutIs(String doing) {
        return doing.startsWith("is ") ? doing.substring(3) : doing.startsWith("are ") ? doing.substring(4) : doing;
    }

    /** With a capital at its beginning. */
    static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
