package io.seedbed.compose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The instructions of a Dockerfile. */
record Dockerfile(List<Instruction> instructions) {

    private static final Pattern ASSIGNMENT = Pattern.compile("([A-Za-z0-9_.]+)=(\"(?:[^\"])*\"|\\S+)");

    /** One instruction with its lines joined. */
    record Instruction(String name, String arguments) {}

    /** Reads a file; comments fall away. */
    static Dockerfile read(Path file) {
        List<Instruction> instructions = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (String line : lines(file)) {
            String text = line.strip();
            if (text.isEmpty() || text.startsWith("#")) {
                continue;
            }
            boolean goesOn = text.endsWith("\\");
            open.append(goesOn ? text.substring(0, text.length() - 1) : text);
            if (!goesOn) {
                String[] parts = open.toString().split("\\s+", 2);
                instructions.add(new Instruction(parts[0].toUpperCase(Locale.ROOT), parts[1]));
                open.setLength(0);
            }
        }
        return new Dockerfile(List.copyOf(instructions));
    }

    /** The arguments of all instructions of a name, in their order. */
    List<String> all(String name) {
        return instructions.stream()
                .filter(instruction -> instruction.name().equals(name))
                .map(Instruction::arguments)
                .toList();
    }

    /** The arguments of the last instruction of a name; it must be there. */
    String last(String name) {
        List<String> all = all(name);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("there is no " + name);
        }
        return all.get(all.size() - 1);
    }

    /** What instructions of a name, {@code ENV} or {@code LABEL}, set. */
    SortedMap<String, String> assignments(String name) {
        SortedMap<String, String> values = new TreeMap<>();
        for (String arguments : all(name)) {
            Matcher found = ASSIGNMENT.matcher(arguments);
            while (found.find()) {
                String value = found.group(2);
                values.put(found.group(1), value.startsWith("\"") ? value.substring(1, value.length() - 1) : value);
            }
        }
        return values;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }
}
