package io.seedbed.kit.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seedbed.kit.lab.Cable;
import io.seedbed.kit.lab.Rows;
import io.seedbed.kit.lab.Servers;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DatabaseIT {

    private final Database schema = Servers.schema();
    private final Cable cable = new Cable(schema.source());
    private final Database overCable = new Database(cable, schema.schema());

    DatabaseIT() throws InterruptedException {}

    @BeforeEach
    void aTable() throws SQLException {
        Rows.change(schema, "create table $kept (value text unique)");
    }

    @Test
    void workThatEndsWithAnErrorLeavesNothing() throws Exception {
        assertThatThrownBy(() -> schema.transact(tx -> {
                    Rows.insert(tx, schema, "kept", "half");
                    throw new AssertionError("in the middle");
                }))
                .isInstanceOf(AssertionError.class);

        assertThat(Rows.of(schema, "select value from $kept")).isEmpty();
    }

    @Test
    void workThatWasKeptIsNotDoneAgainWhereTheConnectionBreaksAfterwards() throws Exception {
        cable.tear();

        overCable.insist(tx -> {
            Rows.insert(tx, schema, "kept", "once");
            return true;
        });

        assertThat(Rows.of(schema, "select value from $kept")).containsExactly("once");
    }

    @Test
    void theFirstFailureIsToldWhereTheConnectionBreaksAsWell() {
        cable.tear();

        assertThatThrownBy(() -> overCable.transact(tx -> {
                    throw new SQLException("the first");
                }))
                .hasMessage("the first");
    }

    @Test
    void whatIsInsistedOnWaitsUntilTheDatabaseIsBack() throws Exception {
        cable.cut();
        Thread mending = new Thread(() -> {
            try {
                Thread.sleep(400);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            cable.mend();
        });
        mending.start();

        overCable.insist(tx -> {
            Rows.insert(tx, schema, "kept", "late");
            return true;
        });

        mending.join();
        assertThat(Rows.of(schema, "select value from $kept")).containsExactly("late");
    }

    @Test
    void nobodyInsistsOnWhatTheDatabaseCanNeverKeep() {
        assertThatThrownBy(() -> schema.insist(tx -> {
                    Rows.insert(tx, schema, "kept", "a\0b");
                    return true;
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("the database cannot keep it");
    }

    @Test
    void severalReplicasMayMigrateOneSchemaAtOnce() throws Exception {
        Database fresh = new Database(schema.source(), schema.schema() + "_fresh");
        ExecutorService replicas = Executors.newFixedThreadPool(3);
        List<Future<?>> migrations = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            migrations.add(replicas.submit(() -> {
                Migrations.apply(fresh, Migrations.EVENTS, Migrations.STEPS);
                return true;
            }));
        }
        for (Future<?> one : migrations) {
            one.get();
        }
        replicas.shutdown();

        assertThat(Rows.of(fresh, "select count(*) from $step")).containsExactly("0");
        assertThat(Rows.of(fresh, "select count(*) from $outbox where refused = ''"))
                .containsExactly("0");
    }

    @Test
    void aSchemasNameIsChecked() {
        assertThatThrownBy(() -> new Database(cable, "a; drop"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no name for a schema");
    }
}
