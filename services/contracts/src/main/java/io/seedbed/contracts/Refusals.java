package io.seedbed.contracts;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ValidationMessage;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Puts what the schemas' validator found into words for a person. Stateless. */
final class Refusals {

    private static final int LONGEST = 60;
    private static final int MOST = 5;
    private static final String UNKNOWN = "additionalProperties";
    private static final Comparator<ValidationMessage> ORDER = Comparator.comparing(
                    (ValidationMessage fault) -> !fault.getType().equals(UNKNOWN))
            .thenComparing(Refusals::pointer)
            .thenComparing(fault -> !fault.getType().equals("type"))
            .thenComparing(ValidationMessage::getMessage);

    private Refusals() {}

    /**
     * One refusal for all that is wrong: the first fault in words, the others by their fields. A field that is not known
     * comes first: it is often the reason why another one is missing.
     *
     * @param prefix where the document stands in what people see, as a JSON pointer
     */
    static BadEventException of(String prefix, Collection<ValidationMessage> faults) {
        List<ValidationMessage> sorted = faults.stream().sorted(ORDER).toList();
        ValidationMessage worst = sorted.get(0);
        String field = prefix + pointer(worst);
        TreeSet<String> others =
                sorted.stream().map(fault -> prefix + pointer(fault)).collect(Collectors.toCollection(TreeSet::new));
        others.remove(field);
        String said = (field.isEmpty() ? "the document" : field) + sentence(worst);
        String also = also(List.copyOf(others));
        return new BadEventException(field, also.isEmpty() ? said : said + (said.endsWith("?") ? " " : ". ") + also);
    }

    private static String also(List<String> fields) {
        if (fields.isEmpty()) {
            return "";
        }
        String rest = fields.size() > MOST ? " and " + (fields.size() - MOST) + " more" : "";
        return "Also wrong: " + String.join(", ", fields.subList(0, Math.min(MOST, fields.size()))) + rest;
    }

    private static String pointer(ValidationMessage fault) {
        String at = fault.getInstanceLocation().toString();
        String property = fault.getProperty();
        return property == null ? at : at + JsonPointer.empty().appendProperty(cut(property));
    }

    private static String sentence(ValidationMessage fault) {
        JsonNode limit = fault.getSchemaNode();
        return switch (fault.getType()) {
            case "required" -> " is missing" + meaning(fault);
            case UNKNOWN -> " is not known" + meant(fault.getProperty(), fields(fault), "the fields are ");
            case "type" -> mustBe(kinds(limit), fault) + quotes(limit, fault.getInstanceNode());
            case "enum" ->
                mustBe("one of " + String.join(", ", texts(limit)), fault)
                        + meant(fault.getInstanceNode().asText(), texts(limit), "");
            case "const" -> mustBe(limit.asText(), fault);
            case "minimum" -> mustBe("at least " + limit.asText(), fault);
            case "maximum" -> mustBe("at most " + limit.asText(), fault);
            case "exclusiveMinimum" -> mustBe("more than " + limit.asText(), fault);
            case "minLength" -> " must not be empty" + meaning(fault);
            case "maxLength" ->
                " must have at most " + limit.asText() + " characters and has "
                        + fault.getInstanceNode().asText().length();
            case "pattern" ->
                " must match " + limit.asText() + " and is " + shown(fault.getInstanceNode()) + meaning(fault);
            case "propertyNames" ->
                " has a name that does not match " + limit.path("pattern").asText() + meaning(fault);
            default -> ": " + fault.getError();
        };
    }

    private static String mustBe(String right, ValidationMessage fault) {
        JsonNode value = fault.getInstanceNode();
        return value.isNull()
                ? " has no value; it must be " + right + ", or not be there where it is optional"
                : " must be " + right + " and is " + shown(value);
    }

    private static String quotes(JsonNode kinds, JsonNode value) {
        boolean bare = value.isNumber() || value.isBoolean();
        return bare && kinds.asText().equals("string") ? "; put it in quotes" : "";
    }

    private static String meant(String word, List<String> known, String otherwise) {
        return Spelling.nearest(word, known)
                .map(near -> "; did you mean " + near + "?")
                .orElse(otherwise.isEmpty() ? "" : "; " + otherwise + String.join(", ", known));
    }

    /** What a field is for, from the schema. */
    private static String meaning(ValidationMessage fault) {
        JsonNode document = Schemas.tree(file(fault));
        String property = fault.getProperty();
        JsonNode field = property == null || fault.getType().equals("propertyNames")
                ? document.at(parent(fault))
                : document.path("properties").path(property);
        String text = field.path("description").asText();
        return text.isEmpty() ? "" : " (" + (text.endsWith(".") ? text.substring(0, text.length() - 1) : text) + ")";
    }

    private static List<String> fields(ValidationMessage fault) {
        return Schemas.tree(file(fault)).at(parent(fault)).path("properties").properties().stream()
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String file(ValidationMessage fault) {
        String iri = String.valueOf(fault.getSchemaLocation().getAbsoluteIri());
        return iri.substring(iri.lastIndexOf('/') + 1);
    }

    private static JsonPointer parent(ValidationMessage fault) {
        return JsonPointer.compile(fault.getSchemaLocation().getFragment().toString())
                .head();
    }

    private static String kinds(JsonNode kinds) {
        return texts(kinds).stream()
                .map(kind -> ("aeiou".indexOf(kind.charAt(0)) >= 0 ? "an " : "a ") + kind)
                .collect(Collectors.joining(" or "));
    }

    private static List<String> texts(JsonNode values) {
        return values.isArray()
                ? StreamSupport.stream(values.spliterator(), false)
                        .map(JsonNode::asText)
                        .toList()
                : List.of(values.asText());
    }

    private static String shown(JsonNode value) {
        return cut(value.toString());
    }

    /** The beginning of a text that somebody sent, fit for a log's line. */
    static String cut(String text) {
        String start = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
        return start.replaceAll("\\p{Cntrl}", "?");
    }
}
