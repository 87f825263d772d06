package org.okrreadiness.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.okrreadiness.service.DataFolderInUseException;
import org.okrreadiness.service.DataFolderUnusableException;
import org.okrreadiness.service.NewerDataException;
import org.okrreadiness.storage.disk.FileMark;
import org.okrreadiness.storage.h2.Database;

class DataFolderTest {

    @TempDir
    Path folder;

    @Test
    void isMadeForItsOwnerOnly() throws IOException {
        assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"), "no POSIX permissions here");
        Path data = folder.resolve("deeper/okr-readiness");

        FilledFolder.open(data, FilledFolder.clock()).close();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
                .isEqualTo("rwx------");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x;INIT=CREATE ALIAS OWNED AS 'x'", "semi;colon", "new\nline", "bell\u0007"})
    void refusesAPathThatCouldBeReadAsASetting(String name) {
        Path data = folder.resolve(name);

        assertThatThrownBy(() -> FilledFolder.open(data, FilledFolder.clock()))
                .isInstanceOfSatisfying(
                        DataFolderUnusableException.class,
                        e -> assertThat(e.phrase().key()).isEqualTo("problem.folder-name"));
        assertThat(data).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"with space", "\u00fcber \u65e5\u672c", "per%20cent", "quo'te", "~", "a=b,c"})
    void worksInAFolderWithAnyOtherName(String name) {
        Path data = folder.resolve(name);

        FilledFolder.View left = FilledFolder.fill(data, 2, 2);

        assertThat(FilledFolder.viewAfterReopening(data)).isEqualTo(left);
    }

    @Test
    void refusesAFileInPlaceOfAFolder() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> FilledFolder.open(file, FilledFolder.clock()))
                .isInstanceOf(DataFolderUnusableException.class);
        assertThatThrownBy(() -> FilledFolder.open(file.resolve("below"), FilledFolder.clock()))
                .isInstanceOf(DataFolderUnusableException.class);
    }

    @Test
    void refusesASecondWindowInTheSameProcess() {
        try (DataFolder first = FilledFolder.open(folder, FilledFolder.clock())) {
            assertThatThrownBy(() -> FilledFolder.open(folder, FilledFolder.clock()))
                    .isInstanceOf(DataFolderInUseException.class);
            assertThat(first.attempts().list()).isEmpty();
        }
        FilledFolder.open(folder, FilledFolder.clock()).close();
    }

    @Test
    void refusesASecondWindowAndWritesNothing() throws Exception {
        FilledFolder.fill(folder, 2, 3);
        Process other = OtherWindow.start(folder);
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(other.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(said.readLine()).isEqualTo("open");
            SortedMap<String, FileMark> before = FolderBytes.of(folder);

            assertThatThrownBy(() -> FilledFolder.open(folder, FilledFolder.clock()))
                    .isInstanceOf(DataFolderInUseException.class);

            assertThat(FolderBytes.of(folder)).isEqualTo(before);
        } finally {
            other.destroyForcibly().waitFor();
        }
        assertThat(FilledFolder.viewAfterReopening(folder).list()).hasSize(2);
    }

    @Test
    void refusesAFolderWhoseMarkerIsOfANewerVersion() throws IOException {
        FilledFolder.fill(folder, 2, 3);
        Path marker = folder.resolve("state");
        Files.writeString(
                marker,
                Files.readString(marker).replace("schema " + Database.SCHEMA, "schema " + (Database.SCHEMA + 1)));

        assertRefusedWithoutAChange();
    }

    @Test
    void refusesADatabaseThatANewerVersionHasMigrated() throws Exception {
        FilledFolder.fill(folder, 2, 3);
        pretendMigrationTo("99");

        assertRefusedWithoutAChange();
    }

    @Test
    void refusesANewerDatabaseWhoseMarkerIsGone() throws Exception {
        FilledFolder.fill(folder, 2, 3);
        pretendMigrationTo(Database.SCHEMA + ".5");
        Files.delete(folder.resolve("state"));

        assertRefusedWithoutAChange();
    }

    private void pretendMigrationTo(String version) throws SQLException {
        String url = "jdbc:h2:file:" + folder.resolve("db/readiness") + ";IFEXISTS=TRUE";
        try (Connection connection = DriverManager.getConnection(url, "sa", "")) {
            connection
                    .createStatement()
                    .execute("INSERT INTO \"flyway_schema_history\" VALUES (99, '" + version
                            + "', 'later', 'SQL', 'V99__later.sql', 0, 'SA', CURRENT_TIMESTAMP, 1, TRUE)");
        }
    }

    private void assertRefusedWithoutAChange() throws IOException {
        SortedMap<String, FileMark> before = FolderBytes.of(folder);

        assertThatThrownBy(() -> FilledFolder.open(folder, FilledFolder.clock()))
                .isInstanceOfSatisfying(
                        NewerDataException.class,
                        e -> assertThat(e.phrase().key()).isEqualTo("problem.data-newer"));

        assertThat(FolderBytes.of(folder)).isEqualTo(before);
    }

    @Test
    void cannotBeToldToRunCodeFromSql() throws Exception {
        FilledFolder.fill(folder, 1, 1);
        String url = "jdbc:h2:file:" + folder.resolve("db/readiness") + ";IFEXISTS=TRUE";
        try (Connection connection = DriverManager.getConnection(url, "sa", "")) {
            assertThatThrownBy(() -> connection
                            .createStatement()
                            .execute("CREATE ALIAS leave FOR \"java.lang.System.getProperty(java.lang.String)\""))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            e -> assertThat(e.getErrorCode()).isEqualTo(90134));
        }
    }
}
