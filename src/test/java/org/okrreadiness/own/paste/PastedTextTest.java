package org.okrreadiness.own.paste;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.okrreadiness.domain.okr.OkrSet;

class PastedTextTest {

    private static final String ONE = "Families sleep dry | Damp falls from 12% to 4% | Calls answered rise to 90%";
    private static final String TWO = ONE + " || Staff stay | Leavers fall from 20 to 8";

    static Stream<Arguments> shapes() {
        return Stream.of(
                shape("plain lines", "Families sleep dry\nDamp falls from 12% to 4%\nCalls answered rise to 90%", ONE),
                shape("bullets", "Families sleep dry\n- Damp falls from 12% to 4%\n- Calls answered rise to 90%", ONE),
                shape(
                        "round bullets",
                        "Families sleep dry\n\u2022 Damp falls from 12% to 4%\n\u2022\tCalls answered rise to 90%",
                        ONE),
                shape(
                        "bullets after a gap",
                        "Families sleep dry\n\n* Damp falls from 12% to 4%\n* Calls answered rise to 90%",
                        ONE),
                shape(
                        "numbers",
                        "Families sleep dry\n1. Damp falls from 12% to 4%\n2) Calls answered rise to 90%",
                        ONE),
                shape(
                        "letters",
                        "Families sleep dry\n(a) Damp falls from 12% to 4%\n(b) Calls answered rise to 90%",
                        ONE),
                shape(
                        "short labels",
                        "O: Families sleep dry\nKR1: Damp falls from 12% to 4%\nKR2: Calls answered rise to 90%",
                        ONE),
                shape(
                        "small labels",
                        "o1 - Families sleep dry\nkr 1 - Damp falls from 12% to 4%\nkr 2 - Calls answered rise to 90%",
                        ONE),
                shape(
                        "long labels",
                        "Objective 1: Families sleep dry\nKey Result 1: Damp falls from 12% to 4%\nKey result 2. Calls answered rise to 90%",
                        ONE),
                shape(
                        "labels without marks",
                        "O1 Families sleep dry\nKR1 Damp falls from 12% to 4%\nKR2 Calls answered rise to 90%",
                        ONE),
                shape(
                        "labels on lines of their own",
                        "Objective\nFamilies sleep dry\nKey results\nDamp falls from 12% to 4%\nCalls answered rise to 90%",
                        ONE),
                shape(
                        "labels and gaps",
                        "Objective:\n\nFamilies sleep dry\n\nKey results:\n\n- Damp falls from 12% to 4%\n- Calls answered rise to 90%",
                        ONE),
                shape(
                        "markdown",
                        "# Q3 OKRs\n\n## Families sleep dry\n\n- **Damp** falls from 12% to 4%\n- [ ] Calls answered rise to 90%",
                        ONE),
                shape(
                        "markdown with labels",
                        "## **Objective 1:** Families sleep dry\n* **KR1:** Damp falls from 12% to 4%\n* **KR2:** Calls answered rise to 90%",
                        ONE),
                shape(
                        "quoted mail",
                        "> O: Families sleep dry\n> KR: Damp falls from 12% to 4%\n> KR: Calls answered rise to 90%",
                        ONE),
                shape(
                        "scores at the end",
                        "Families sleep dry\n- Damp falls from 12% to 4%  0.7\n- Calls answered rise to 90% (0.3)",
                        ONE),
                shape(
                        "an owner",
                        "O: Families sleep dry\nOwner: Ana\nKR1: Damp falls from 12% to 4%\nKR2: Calls answered rise to 90%\nStatus: green",
                        ONE),
                shape(
                        "a broken line",
                        "Families\nsleep dry\n- Damp falls from\n  12% to 4%\n- Calls answered rise to 90%"
                                .replace("\n  12%", "\n  12%"),
                        "Families sleep dry | Damp falls from | Calls answered rise to 90%"),
                shape(
                        "lines apart",
                        "Families sleep dry\n\nDamp falls from 12% to 4%\n\nCalls answered rise to 90%",
                        ONE),
                shape(
                        "Windows line ends",
                        "O: Families sleep dry\r\nKR: Damp falls from 12% to 4%\r\nKR: Calls answered rise to 90%\r\n",
                        ONE),
                shape(
                        "two blocks",
                        "Families sleep dry\n- Damp falls from 12% to 4%\n- Calls answered rise to 90%\n\nStaff stay\n- Leavers fall from 20 to 8",
                        TWO),
                shape(
                        "two blocks of plain lines",
                        "Families sleep dry\nDamp falls from 12% to 4%\nCalls answered rise to 90%\n\nStaff stay\nLeavers fall from 20 to 8",
                        TWO),
                shape(
                        "two without a gap",
                        "O1: Families sleep dry\nKR1: Damp falls from 12% to 4%\nKR2: Calls answered rise to 90%\nO2: Staff stay\nKR1: Leavers fall from 20 to 8",
                        TWO),
                shape(
                        "numbered with bullets",
                        "1. Families sleep dry\n  - Damp falls from 12% to 4%\n  - Calls answered rise to 90%\n2. Staff stay\n  - Leavers fall from 20 to 8",
                        TWO),
                shape(
                        "bullets in bullets",
                        "- Families sleep dry\n    - Damp falls from 12% to 4%\n    - Calls answered rise to 90%\n- Staff stay\n    - Leavers fall from 20 to 8",
                        TWO),
                shape(
                        "indented",
                        "Families sleep dry\n  Damp falls from 12% to 4%\n  Calls answered rise to 90%\nStaff stay\n  Leavers fall from 20 to 8",
                        TWO),
                shape(
                        "two headings",
                        "### Families sleep dry\n1. Damp falls from 12% to 4%\n2. Calls answered rise to 90%\n### Staff stay\n1. Leavers fall from 20 to 8",
                        TWO),
                shape(
                        "tables with headings",
                        "Objective\tKey result\tOwner\tScore\nFamilies sleep dry\tDamp falls from 12% to 4%\tAna\t0.7\n\tCalls answered rise to 90%\tBo\t0.3\nStaff stay\tLeavers fall from 20 to 8\tCy\t1.0",
                        TWO),
                shape(
                        "tables that repeat the objective",
                        "Objective\tKR\nFamilies sleep dry\tDamp falls from 12% to 4%\nFamilies sleep dry\tCalls answered rise to 90%\nStaff stay\tLeavers fall from 20 to 8",
                        TWO),
                shape(
                        "tables without headings",
                        "Families sleep dry\tDamp falls from 12% to 4%\nFamilies sleep dry\tCalls answered rise to 90%\nStaff stay\tLeavers fall from 20 to 8",
                        TWO),
                shape(
                        "tables with labels",
                        "O1\tFamilies sleep dry\nKR1\tDamp falls from 12% to 4%\nKR2\tCalls answered rise to 90%\nO2\tStaff stay\nKR1\tLeavers fall from 20 to 8",
                        TWO),
                shape("no objective", "KR1: Damp falls from 12% to 4%", " | Damp falls from 12% to 4%"),
                shape("an objective alone", "Families sleep dry", "Families sleep dry"),
                shape("nothing", " \n\t\n", ""));
    }

    private static Arguments shape(String name, String pasted, String sets) {
        return Arguments.of(name, pasted, sets);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shapes")
    void readsWhateverShapeASetIsPastedIn(String name, String pasted, String sets) {
        assertThat(inShort(PastedText.of(pasted).sets())).isEqualTo(sets);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shapes")
    void readsTheSameWhereSmallAndLargeLettersDiffer(String name, String pasted, String sets) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            assertThat(inShort(PastedText.of(pasted).sets())).isEqualTo(sets);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void saysOfEveryLineWhyAndWhetherItIsAGuess() {
        List<ReadLine> lines = PastedText.of(
                        "Q3 OKRs\nFamilies sleep dry\n- Damp falls to 4%\n   - ask Ana\nOwner: Ana\nKey results\n- Calls rise")
                .lines();
        assertThat(lines)
                .extracting(ReadLine::why)
                .containsExactly(
                        Why.ANNOUNCES,
                        Why.FIRST,
                        Why.UNDER_OBJECTIVE,
                        Why.DEEPER,
                        Why.REMARK,
                        Why.ANNOUNCES,
                        Why.UNDER_HEADING);
        assertThat(lines).filteredOn(line -> line.why().isGuess()).hasSize(3);
    }

    @Test
    void takesAScoreFromTheEndButNeverATarget() {
        assertThat(line("- Damp falls to 4% - 0.7").score()).isEqualTo("0.7");
        assertThat(line("- Damp falls to 4% [0,35]").score()).isEqualTo("0.35");
        assertThat(line("- Raise the rating from 0.3 to 0.7").score()).isEmpty();
        assertThat(line("- Error rate below 0.5").text()).isEqualTo("Error rate below 0.5");
        assertThat(line("- Defects per unit stay < 0.5").score()).isEmpty();
        assertThat(line("- Gini score 0.6").score()).isEmpty();
        assertThat(line("- Staff in post 0.25").score()).isEqualTo("0.25");
    }

    private static ReadLine line(String line) {
        return PastedText.of("Families sleep dry\n" + line).lines().get(1);
    }

    @Test
    void doesNotTakeAWordThatBeginsLikeALabelForOne() {
        assertThat(inShort(PastedText.of("Objections fall\nKristiansand opens\nOne in four stays\nO'Brien joins")
                        .sets()))
                .isEqualTo("Objections fall | Kristiansand opens | One in four stays | O'Brien joins");
    }

    @Test
    void theLastWordIsThePersons() {
        PastedText read = PastedText.of("Families sleep dry\n- Damp falls\n- Ask Ana");
        PastedText corrected = read.corrected(Map.of(1, LineKind.OBJECTIVE, 0, LineKind.NOTE, 7, LineKind.NOTE));
        assertThat(inShort(corrected.sets())).isEqualTo("Damp falls | Ask Ana");
        assertThat(corrected.lines().get(1).why()).isEqualTo(Why.CORRECTED);
        assertThat(read.corrected(Map.of(1, LineKind.KEY_RESULT))).isEqualTo(read);
    }

    @Test
    void loseNoLineAndStayFastWhateverIsPasted() {
        String long200 = "Families sleep dry\n- Damp falls from 12% to 4%\n".repeat(100);
        assertThat(PastedText.of(long200).lines()).hasSize(200);
        String hostile = "O".repeat(50_000) + "\n" + "- ".repeat(30_000) + "\n" + "\t".repeat(20_000) + "x\n"
                + "0.7 ".repeat(20_000)
                + "\n" + "#".repeat(20_000) + "\n" + "1.".repeat(20_000) + "\n" + "(".repeat(20_000) + "\n"
                + "to ".repeat(20_000) + "0.7";
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> PastedText.of(hostile));
    }

    private static String inShort(List<OkrSet> sets) {
        return sets.stream()
                .map(set -> Stream.concat(
                                Stream.of(set.objective().text()),
                                set.keyResults().stream().map(kr -> kr.text()))
                        .collect(Collectors.joining(" | ")))
                .collect(Collectors.joining(" || "));
    }
}
