package io.seedbed.teacher;

import io.seedbed.augment.Dataset;
import io.seedbed.augment.Embedder;
import io.seedbed.augment.Retriever;
import io.seedbed.augment.Teacher;
import io.seedbed.augment.TeacherSource;
import io.seedbed.augment.hybrid.OfflineSettings;
import io.seedbed.augment.hybrid.OfflineTeacher;
import io.seedbed.augment.simple.Eda;
import io.seedbed.augment.simple.EdaSettings;
import io.seedbed.augment.simple.EdaTeacher;
import io.seedbed.retrieval.Retrievers;
import io.seedbed.retrieval.WordNetSynonyms;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Teachers that need no language model and no account. */
public final class OfflineTeachers {

    private OfflineTeachers() {}

    /**
     * The offline teacher over a pool.
     *
     * @param pool the unlabelled pool; empty for lexical rewriting alone
     * @param settings the teacher's settings by name
     */
    public static TeacherSource offline(Dataset pool, Embedder embedder, Map<String, String> settings) {
        OfflineSettings chosen = OfflineSettings.parse(settings);
        return once(OfflineTeacher.NAME, () -> {
            Retriever retriever = pool.isEmpty() ? (query, k) -> List.of() : Retrievers.dense(pool, embedder);
            return new OfflineTeacher(pool, embedder, retriever, rewriter(), chosen);
        });
    }

    /** EDA alone: the baseline. */
    public static TeacherSource eda() {
        return once("eda", OfflineTeachers::rewriter);
    }

    private static EdaTeacher rewriter() {
        return new EdaTeacher(new Eda(new WordNetSynonyms(), EdaSettings.DEFAULT));
    }

    private static TeacherSource once(String name, Supplier<Teacher> maker) {
        Teacher teacher = maker.get();
        return new TeacherSource() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public String fingerprint() {
                return teacher.fingerprint();
            }

            @Override
            public Teacher teacher(long callsLeft) {
                return teacher;
            }
        };
    }
}
