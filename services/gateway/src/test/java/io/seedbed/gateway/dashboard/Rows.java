package io.seedbed.gateway.dashboard;

import io.seedbed.augment.Dataset;
import io.seedbed.augment.Example;
import io.seedbed.augment.FilterScore;
import io.seedbed.augment.Provenance;
import io.seedbed.augment.Reject;
import io.seedbed.augment.Split;
import io.seedbed.augment.Target;
import io.seedbed.augment.loop.Mistake;
import java.util.ArrayList;
import java.util.List;

/** A small data set with a round of new rows. */
final class Rows {

    static final String HOSTILE = "<img src=x onerror=\"document.title='owned'\"> what is on tonight";

    private static final List<String[]> SEEDS = List.of(
            new String[] {"play some jazz from the seventies", "PlayMusic", "AddToPlaylist"},
            new String[] {"will it rain in Bergen on Friday", "GetWeather", "SearchScreeningEvent"},
            new String[] {"a table for four at the harbour tonight", "BookRestaurant", "BookRestaurant"},
            new String[] {HOSTILE, "SearchScreeningEvent", "PlayMusic"},
            new String[] {"give this novel five stars", "RateBook", "RateBook"},
            new String[] {"add this song to my running list", "AddToPlaylist", "PlayMusic"});

    private Rows() {}

    static Dataset seed() {
        List<Example> rows = new ArrayList<>();
        for (int i = 0; i < 44; i++) {
            String[] seed = SEEDS.get(i % SEEDS.size());
            String text = i < SEEDS.size() ? seed[0] : seed[0] + ", take " + i / SEEDS.size();
            rows.add(row("seed-" + i, text, seed[1], Provenance.read("seed.jsonl:" + (i + 1))));
        }
        return Dataset.of(rows);
    }

    static List<Mistake> mistakes() {
        List<Mistake> mistakes = new ArrayList<>();
        for (int i = 0; i < 44; i++) {
            String[] seed = SEEDS.get(i % SEEDS.size());
            mistakes.add(new Mistake(
                    "seed-" + i, seed[2], seed[1].equals(seed[2]) ? 0.01 * (1 + i % 9) : -0.62 + 0.012 * i));
        }
        return mistakes;
    }

    static Dataset grown() {
        List<Example> rows = new ArrayList<>(seed().examples());
        for (int i = 0; i < 44; i++) {
            String[] seed = SEEDS.get(i % SEEDS.size());
            if (i % 4 != 2) {
                rows.add(made(i, "could you " + seed[0] + ", please", seed[1], "co-label"));
            }
        }
        return Dataset.of(rows);
    }

    static List<Reject> rejects() {
        List<Reject> rejects = new ArrayList<>();
        for (int i = 0; i < 44; i += 2) {
            String[] seed = SEEDS.get(i % SEEDS.size());
            rejects.add(new Reject(
                    "seed-" + i,
                    seed[0] + " now",
                    seed[1],
                    1,
                    "co-label",
                    i % 4 == 0 ? "rouge-l" : "margin",
                    i % 4 == 0
                            ? "the row is a copy of seed-" + i + "; a new row's ROUGE-L must be at most 0.95"
                            : "the student is not sure of the label; it must be by 0.1",
                    i % 4 == 0 ? 0.97 : 0.04));
        }
        return rejects;
    }

    private static Example made(int i, String text, String label, String method) {
        return row(
                "r1-" + i,
                text,
                label,
                new Provenance(
                        "",
                        List.of("seed-" + i, "seed-" + (i + 6) % 44),
                        1,
                        method,
                        "offline",
                        "",
                        "",
                        1000 + i,
                        List.of(
                                new FilterScore("description", 0.71),
                                new FilterScore("student", 0.64),
                                new FilterScore("rouge-l", 0.58))));
    }

    private static Example row(String id, String text, String label, Provenance provenance) {
        return Example.of(id, text, new Target.Label(label), Split.TRAIN, provenance);
    }
}
