package org.okrreadiness.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.okrreadiness.storage.register.Shared;
import tools.jackson.databind.JsonNode;

/** What becomes of a record that somebody makes better in the database, past the program. */
class RecordsCheckTest extends RecordsByCommand {

    @Test
    void countsItNowhereAndFindsIt() throws IOException, SQLException {
        Optional<String> url = Shared.freshDatabase();
        Assumptions.assumeTrue(url.isPresent(), Shared::reason);
        String db = url.orElseThrow();
        run("take", "--db", db, "--ground", "agreement");
        assertThat(run("check", "--db", db).out()).contains("Signatures verified: 12, of 2 people. Not as signed: 0.");

        improve(db);

        CommandLine.Outcome checked = commands.run(with("check", "--db", db, "--json"));
        assertThat(checked.status()).isEqualTo(1);
        assertThat(checked.err()).contains("count as evidence nowhere");
        JsonNode unfit = checked.json().path("unfit");
        assertThat(unfit).hasSize(1);
        assertThat(unfit.path(0).path("person").asString()).isEqualTo(OTHER);
        assertThat(run("list", "--person", OTHER, "--db", db).out()).contains("does not fit its signature");
        assertThat(run("matrix", "--db", db).err()).contains("count nowhere: 1");
        for (String format : new String[] {"csv", "badge", "xapi"}) {
            JsonNode given = export(format, "--db", db);
            assertThat(given.path("records").intValue()).isEqualTo(11);
            assertThat(given.path("unfit-left-out").intValue()).isEqualTo(1);
        }
        assertThat(Files.readString(
                        Path.of(folder.resolve("given/records-csv.csv").toString())))
                .doesNotContain(unfit.path(0).path("record").asString());

        assertThat(run("check", "--take-out", "--reason", "not ours", "--db", db, "--json")
                        .json()
                        .path("taken-out")
                        .intValue())
                .isEqualTo(1);
        assertThat(run("audit", "--db", db).out()).contains("not as signed", "not ours");
        assertThat(run("take", "--db", db, "--ground", "agreement").out()).contains("Records added: 1.");
        assertThat(run("matrix", "--db", db).err()).isEmpty();
    }

    private static void improve(String db) throws SQLException {
        try (Connection connection = DriverManager.getConnection(db);
                Statement statement = connection.createStatement()) {
            int changed = statement.executeUpdate("UPDATE records SET level = 3, highest = 3, score = 99, high = 100"
                    + " WHERE competency = 'WRITING' AND person_no = (SELECT person_no FROM people WHERE name = '"
                    + OTHER + "')");
            assertThat(changed).isEqualTo(1);
        }
    }
}
