package org.okrreadiness.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class CadenceCommandTest {

    @TempDir
    Path folder;

    private CommandLine.Outcome cadence(String... more) {
        List<String> all = new ArrayList<>(List.of("cadence", "--start", "2027-01-04"));
        all.addAll(List.of(more));
        if (!all.contains("--zone")) {
            all.addAll(List.of("--zone", "Europe/Madrid"));
        }
        return new CommandLine(folder.resolve("data")).run(all.toArray(String[]::new));
    }

    private Path holidays(String text) throws IOException {
        return Files.writeString(folder.resolve("days.txt"), text);
    }

    @Test
    void writesACalendarThatOthersRead() throws IOException {
        Path out = folder.resolve("quarter.ics");
        Path days = holidays("\ufeff# ours\r\n2027-01-19 a Tuesday\r\n\r\n2027-03-29;Easter\r\n");

        CommandLine.Outcome told = cadence(
                "--plan",
                "Harbour",
                "--fortnightly",
                "--holidays",
                days.toString(),
                "--teams",
                "4",
                "--emphasis",
                "trust",
                "--out",
                out.toString());

        assertThat(told.status()).isZero();
        assertThat(told.out()).contains("quarter.ics with 13 meetings");
        assertThat(told.err()).contains("Review and reset are both on Tuesday 30 March 2027");
        assertThat(Biweekly.parse(out.toFile()).first().getEvents()).hasSize(13);
        assertThat(folder.toFile().list()).doesNotContain("data");
    }

    @ParameterizedTest
    @CsvSource({"pdf, %PDF-", "txt, Meetings of the quarter", "md, '# Meetings of the quarter'"})
    void writesTheOtherForms(String ending, String begins) throws IOException {
        Path out = folder.resolve("quarter." + ending);

        assertThat(cadence("--out", out.toString()).status()).isZero();
        assertThat(new String(Files.readAllBytes(out), java.nio.charset.StandardCharsets.ISO_8859_1))
                .startsWith(begins);
    }

    @Test
    void printsTheTextWhereNoFileIsNamed() {
        assertThat(cadence().out()).contains("- Tuesday 5 January 2027, 09:30 to 10:00: Check-in");
    }

    @Test
    void saysThePlanAsJsonAndNothingElse() {
        JsonNode plan =
                cadence("--check-in", "monday", "--time", "14:00", "--json").json();

        assertThat(plan.path("meetings").size()).isEqualTo(19);
        JsonNode checkIn = plan.path("meetings").get(5);
        assertThat(checkIn.path("kind").asString()).isEqualTo("check-in");
        assertThat(checkIn.path("start").asString()).isEqualTo("2027-01-04T14:00+01:00");
        assertThat(checkIn.path("must_produce").get(0).asString())
                .isEqualTo("Every key result has a value and a confidence");
        assertThat(plan.path("conflicts").get(0).path("kind").asString()).isEqualTo("clocks-change");
    }

    @ParameterizedTest
    @CsvSource({"--weeks, 99", "--check-in, someday", "--zone, Nowhere", "--emphasis, luck", "--time, noon"})
    void wrongValuesAreWrongUsageAndNameTheOption(String option, String value) {
        CommandLine.Outcome told = cadence(option, value);

        assertThat(told.status()).isEqualTo(2);
        assertThat(told.err()).contains(option + ": ");
    }

    @Test
    void namesFileAndLineOfAHolidayThatIsNone() throws IOException {
        CommandLine.Outcome told =
                cadence("--holidays", holidays("2027-01-06\n6 January\n").toString());

        assertThat(told.status()).isEqualTo(1);
        assertThat(told.err()).contains("days.txt:2:", "\"6\" is no date");
    }

    @Test
    void readsNoListOfHolidaysWithoutEnd() throws IOException {
        assertThat(cadence("--holidays", holidays("# ".repeat(60_000)).toString())
                        .status())
                .isEqualTo(1);
        assertThat(cadence("--holidays", folder.resolve("none.txt").toString()).status())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "--weeks, -3",
        "--weeks, 99999999999",
        "--check-in-minutes, -30",
        "--workshop-minutes, 1.5",
        "--remind, -1",
        "--teams, 0",
        "--levels, 4",
        "--time, 24:00",
        "--time, 25:61",
        "--zone, +05:30",
        "--zone, ../etc/passwd",
        "--weekend, 'monday, tuesday, wednesday, thursday, friday, saturday, sunday'",
        "--weekend, caturday",
        "--emphasis, ''"
    })
    void hostileValuesAreSaidAtTheirOptionAndNothingIsWritten(String option, String value) {
        Path out = folder.resolve("q.ics");
        CommandLine.Outcome told = cadence(option, value, "--out", out.toString());

        assertThat(told.status()).isEqualTo(2);
        assertThat(told.err()).contains(option + ": ").doesNotContain("Exception");
        assertThat(told.out()).isEmpty();
        assertThat(out).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-02-30", "+999999999-12-31", "soon", ""})
    void aFirstDayThatIsNoneIsSaid(String start) {
        CommandLine.Outcome told = new CommandLine(folder.resolve("data")).run("cadence", "--start", start);

        assertThat(told.status()).isEqualTo(2);
        assertThat(told.err()).contains("--start: ").doesNotContain("Exception");
    }

    @ParameterizedTest
    @CsvSource({"--plan", "--lead"})
    void aNameWithoutEndIsSaidAtItsOption(String option) {
        assertThat(cadence(option, "x".repeat(30_000)).err()).contains(option + ": ");
    }

    @Test
    void aFileOfHolidaysThatIsNoneIsRefusedInASentence() throws IOException {
        Path binary =
                Files.write(folder.resolve("picture.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, (byte) 0xff});
        StringBuilder days = new StringBuilder();
        LocalDate.of(2027, 1, 1)
                .datesUntil(LocalDate.of(2029, 1, 1))
                .forEach(day -> days.append(day).append('\n'));
        for (Path wrong : List.of(binary, folder, holidays(days.toString()))) {
            CommandLine.Outcome told = cadence("--holidays", wrong.toString());
            assertThat(told.status()).as(wrong.toString()).isEqualTo(1);
            assertThat(told.err()).contains(wrong.toString()).doesNotContain("Exception");
        }
    }

    @Test
    void neverWritesOverTheHolidaysItRead() throws IOException {
        Path days = holidays("2027-01-19\n");
        CommandLine.Outcome told = cadence("--holidays", days.toString(), "--out", days.toString(), "--replace");

        assertThat(told.status()).isEqualTo(2);
        assertThat(told.err()).contains("days.txt");
        assertThat(days).content().isEqualTo("2027-01-19\n");
    }

    @Test
    void replacesAFileOnlyWhenTold() throws IOException {
        Path out = Files.writeString(folder.resolve("q.ics"), "mine");

        assertThat(cadence("--out", out.toString()).status()).isEqualTo(1);
        assertThat(out).hasContent("mine");
        assertThat(cadence("--out", out.toString(), "--replace").status()).isZero();
        assertThat(Files.readString(out)).startsWith("BEGIN:VCALENDAR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"q.doc", "q"})
    void refusesEndingsItDoesNotWrite(String name) {
        assertThat(cadence("--out", folder.resolve(name).toString()).status()).isEqualTo(2);
        assertThat(folder.resolve(name)).doesNotExist();
    }
}
