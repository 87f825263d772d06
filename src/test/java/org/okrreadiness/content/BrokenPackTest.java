package org.okrreadiness.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.okrreadiness.content.finding.Rule;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.FoundPack;
import org.okrreadiness.service.PackFinding;
import org.okrreadiness.service.PackFinding.Weight;
import org.okrreadiness.testing.GoodPack;

/** The good pack, spoilt in one way at a time: each gives one finding, at the right place, with a remedy. */
class BrokenPackTest {

    /** Rules about size and number, which {@link HostilePackTest} shows, and about panels and vettings, which have tests of their own. */
    private static final Set<Rule> SHOWN_ELSEWHERE = EnumSet.of(
            Rule.FILE_NOT_READABLE,
            Rule.FILE_TOO_BIG,
            Rule.PACK_TOO_BIG,
            Rule.TOO_MANY_FILES,
            Rule.TOO_MANY_VALUES,
            Rule.TOO_MANY_FINDINGS,
            Rule.PANEL_NAME,
            Rule.OTHER_PACK,
            Rule.PACK_CHANGED,
            Rule.EXPERT_TWICE,
            Rule.SHEET_COPIED,
            Rule.NOTHING_RATED,
            Rule.TOO_MANY_ENTRIES,
            Rule.OTHER_FILE,
            Rule.OTHER_QUESTIONNAIRE,
            Rule.EVIDENCE_WITHOUT_ANSWER,
            Rule.VOTES_ON_OTHER_WORDS,
            Rule.SMALL_PANEL,
            Rule.PANEL_UNSETTLED,
            Rule.TOO_MANY_ENTRIES,
            Rule.TEXT_TOO_LONG,
            Rule.MORE_THAN_THE_WHOLE);

    private final Messages messages = new Messages(Locale.UK);

    @TempDir
    Path folder;

    static Stream<Slip> slips() {
        return Stream.of(
                        FileSlips.ALL,
                        TextSlips.ALL,
                        FieldSlips.ALL,
                        ReferenceSlips.ALL,
                        HabitSlips.ALL,
                        NewsSlips.ALL,
                        ResetSlips.ALL,
                        PrioritySlips.ALL,
                        DiagnosisSlips.ALL,
                        ConversationSlips.ALL)
                .flatMap(List::stream);
    }

    @Test
    void startsFromAPackWithoutAFault() {
        FoundPack pack = read(GoodPack.asItIs());
        assertThat(pack.findings()).isEmpty();
        assertThat(pack.assessment()).isPresent();
    }

    @ParameterizedTest
    @MethodSource("slips")
    void givesOneFindingAtTheRightPlaceWithARemedy(Slip slip) {
        GoodPack spoilt = slip.edit().apply(GoodPack.asItIs());
        FoundPack pack = read(spoilt);
        assertThat(pack.findings())
                .extracting(PackFinding::rule)
                .containsExactly(slip.rule().id());
        PackFinding finding = pack.findings().get(0);
        assertThat(finding.place().file()).isEqualTo(folder.resolve(slip.file()).toString());
        assertThat(textAt(finding, spoilt, slip)).startsWith(slip.at());
        assertThat(pack.assessment().isPresent()).isEqualTo(slip.rule().weight() == Weight.WARNING);
        assertThat(List.of(words(finding.message()), words(finding.fix())))
                .allSatisfy(sentence -> assertThat(sentence)
                        .matches("[\\p{Print}\\P{ASCII}]+[.?]")
                        .doesNotContain("Exception")
                        .doesNotMatch(".*\\{[0-9]}.*"));
    }

    @Test
    void showsEveryRule() {
        Set<Rule> shown = EnumSet.copyOf(SHOWN_ELSEWHERE);
        slips().forEach(slip -> shown.add(slip.rule()));
        assertThat(shown).containsExactlyInAnyOrder(Rule.values());
    }

    private String words(Phrase phrase) {
        return messages.get(phrase.key(), phrase.arguments());
    }

    private FoundPack read(GoodPack pack) {
        return new PackLibrary(folder.resolve("data"), new StandardRubrics()).read(pack.writeTo(folder));
    }

    /** What stands in the file where the finding points, to the end of the file. */
    private static String textAt(PackFinding finding, GoodPack pack, Slip slip) {
        int line = finding.place().line();
        if (line == 0) {
            return "";
        }
        List<String> lines = List.of(pack.text(slip.file()).split("\n", -1));
        String rest = String.join("\n", lines.subList(line - 1, lines.size()));
        return rest.substring(finding.place().column() - 1);
    }
}
