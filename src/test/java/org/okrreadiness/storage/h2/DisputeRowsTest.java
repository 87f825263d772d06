package org.okrreadiness.storage.h2;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.domain.assessment.Attempt;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.assessment.Mode;
import org.okrreadiness.exchange.JsonResponseFormat;
import org.okrreadiness.exchange.JsonSheetFormat;
import org.okrreadiness.service.AttemptEvent;
import org.okrreadiness.testing.SampleAssessments;
import org.okrreadiness.testing.SampleDisputes;

class DisputeRowsTest {

    private static final Instant AT = Instant.parse("2026-11-23T09:15:30Z");
    private static final AttemptId ID = AttemptId.of("3f0c9e0e-6f43-4d3b-9f0e-0a8f4f6a1c11");

    @TempDir
    Path folder;

    private final RowFormats formats = new RowFormats(new JsonResponseFormat(), new JsonSheetFormat());

    private static List<Placed> placed(AttemptEvent... events) {
        List<Placed> placed = new ArrayList<>();
        for (AttemptEvent event : events) {
            placed.add(new Placed(new HighWater(placed.size() + 1, 100L * placed.size()), event));
        }
        return placed;
    }

    private static AttemptEvent begun() {
        Attempt.Start start = new Attempt.Start(SampleAssessments.threeTasks().ref(), "Ana", Mode.PRACTICE, AT, 42);
        return new AttemptEvent.Begun(start, "OKR practitioner", 3);
    }

    private static List<String> disputes(Database database) {
        List<String> rows = new ArrayList<>();
        database.script(statement -> {
            if (statement.contains("INSERT INTO") && statement.contains("DISPUTES")) {
                rows.add(statement);
            }
        });
        return rows;
    }

    @Test
    void aDisputeIsARowAndOneTakenBackKeepsItsRow() {
        try (Database database = Database.create(folder)) {
            database.projection(formats)
                    .apply(
                            ID,
                            placed(
                                    begun(),
                                    new AttemptEvent.Disputed(SampleDisputes.workshops("At first.", AT)),
                                    new AttemptEvent.Disputed(SampleDisputes.workshops("The decision counts.", AT)),
                                    new AttemptEvent.TakenBack(
                                            AT.plusSeconds(60), SampleAssessments.WRITE, SampleDisputes.WORKSHOPS)));
            assertThat(disputes(database))
                    .singleElement()
                    .satisfies(rows -> assertThat(rows)
                            .contains("'At first.'")
                            .contains("'The decision counts.'")
                            .contains("KR_COUNTS_OWN_OUTPUT")
                            .contains("09:16:30")
                            .doesNotContain("NULL"));
        }
    }

    @Test
    void aDatabaseFromBeforeThereWereDisputesIsBroughtUpToDate() {
        Flyway.configure()
                .dataSource(new H2File(folder).source(""))
                .locations("classpath:org/okrreadiness/storage/h2")
                .target("1")
                .load()
                .migrate();
        try (Database database = Database.open(folder)) {
            assertThat(database.schema()).isEqualTo(1);
            database.migrate();
            assertThat(database.schema()).isEqualTo(Database.SCHEMA);
            database.projection(formats)
                    .apply(ID, placed(begun(), new AttemptEvent.Disputed(SampleDisputes.workshops("So.", AT))));
            assertThat(disputes(database)).hasSize(1);
        }
    }
}
