package org.okrreadiness.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.domain.task.JudgeResponses;
import org.okrreadiness.domain.task.JudgementKey;
import org.okrreadiness.domain.task.Provenance;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.domain.task.Votes.Agreement;
import org.okrreadiness.service.FoundPack;
import org.okrreadiness.service.PackFinding;
import org.okrreadiness.service.PackFinding.Weight;
import org.okrreadiness.testing.GoodPack;

/** A pack that names the votes of a panel is marked by them. */
class PanelInPackTest {

    private static final String A = "I ask Ingrid to bring her log to the check-in.";
    private static final String B = "I ask both sides to leave blame out of it.";
    private static final String C =
            "I lower the target to what we reach in November, so that the crews do not give up.";
    private static final String D = "I order the lorries to the back.";
    private static final String AGREED = "4 4 4 4 4 5 5 4 4 4";

    @TempDir
    private Path folder;

    @Test
    void theMeanOfTheVotesIsTheKeyAndTheAuthorsReasonsStay() {
        FoundPack pack = read(panel(AGREED, "3 3 3 3 3 3 3 3 3 3", "1 1 1 1 1 1 1 1 1 2", "2 2 2 2 2 2 2 2 2 2"));
        JudgeResponses task = judge(pack);

        assertThat(pack.findings()).isEmpty();
        assertThat(task.provenance().source()).isEqualTo(Provenance.Source.PANEL);
        assertThat(task.provenance().by()).isEqualTo("the pack's author");
        assertThat(key(task, 0).value()).isEqualTo(4.2, within(1e-9));
        assertThat(key(task, 0).principle()).isEqualTo("Figures that disagree are worth an hour.");
        assertThat(key(task, 0).votes().orElseThrow().histogram().get(4)).isEqualTo(8);
    }

    @Test
    void anOptionWithoutVotesKeepsTheAuthorsKey() {
        JudgeResponses task = judge(read(panel(AGREED, AGREED, "", "")));

        assertThat(key(task, 2).value()).isEqualTo(1.5);
        assertThat(key(task, 2).votes()).isEmpty();
    }

    @Test
    void anOptionTheExpertsDoNotAgreeOnIsNotSettled() {
        JudgeResponses task = judge(read(panel("1 2 3 3 3 3 3 5 5 4", AGREED, AGREED, AGREED)));

        assertThat(key(task, 0).isSettled()).isFalse();
        assertThat(key(task, 0).votes().orElseThrow().agreement()).isEqualTo(Agreement.UNSETTLED);
    }

    @Test
    void withFewerThanThreeSettledOptionsTheAuthorsKeyHolds() {
        String split = "1 1 1 1 1 5 5 5 5 5";
        FoundPack pack = read(panel(split, split, AGREED, AGREED));

        assertThat(rules(pack)).containsExactly("panel-unsettled");
        assertThat(judge(pack).provenance().source()).isEqualTo(Provenance.Source.AUTHOR);
        assertThat(key(judge(pack), 0).value()).isEqualTo(4.5);
        assertThat(key(judge(pack), 0).votes()).isEmpty();
    }

    @Test
    void aSmallPanelIsUsedAndSaidToBeSmall() {
        FoundPack pack = read(panel("4 4 4", "3 3 3", "1 1 1", "2 2 2"));

        assertThat(rules(pack)).containsExactly("small-panel");
        assertThat(pack.findings().get(0).weight()).isEqualTo(Weight.WARNING);
        assertThat(key(judge(pack), 0).value()).isEqualTo(4);
    }

    @Test
    void votesOnOtherWordsDoNotCount() {
        FoundPack pack = read(panel(AGREED, AGREED, AGREED, AGREED).replace(A, "I ask Ingrid for her log."));

        assertThat(rules(pack)).containsExactly("votes-on-other-words");
        assertThat(key(judge(pack), 0).value()).isEqualTo(4.5);
    }

    @Test
    void aLineThatBreaksElsewhereIsTheSameWords() {
        String folded = panel(AGREED, AGREED, AGREED, AGREED).replace("bring her log", "bring\n          her log");

        assertThat(read(folded).findings()).isEmpty();
    }

    @Test
    void anotherPacksPanelIsRefused() {
        String other = panel(AGREED, AGREED, AGREED, AGREED).replace("pack: small", "pack: tall");

        assertThat(rules(read(other))).containsExactly("other-pack");
    }

    @Test
    void whatIsNotThereIsNamed() {
        String sound = panel(AGREED, AGREED, AGREED, AGREED);

        assertThat(rules(read(sound.replace("timetable-judge", "timetable-write"))))
                .containsExactly("unknown-reference");
        assertThat(rules(read(sound.replace("option: d", "option: e")))).containsExactly("unknown-reference");
        assertThat(rules(read(sound.replace("option: d", "option: a"))))
                .containsExactly("duplicate-id", "votes-on-other-words");
        assertThat(rules(read(panel("9 4 4 4 4 4 4 4 4 4", AGREED, AGREED, AGREED))))
                .containsExactly("out-of-range");
        assertThat(rules(read(sound.replaceFirst("expert: 2", "expert: 1")))).containsExactly("duplicate-id");
    }

    @Test
    void thePanelLiesBesideThePack() {
        assertThat(rules(read(named("../panel.yaml")))).containsExactly("panel-name");
        assertThat(rules(read(named("gone.yaml")))).containsExactly("file-missing");
    }

    @Test
    void thePanelIsPartOfWhatIsKept() {
        String one = hash(read(panel(AGREED, AGREED, AGREED, AGREED)));
        String other = hash(read(panel(AGREED, AGREED, AGREED, "4 4 4 4 4 4 4 4 4 4")));

        assertThat(one).isNotEqualTo(other);
    }

    private static String hash(FoundPack pack) {
        return pack.assessment().orElseThrow().ref().contentHash();
    }

    private static GoodPack named(String file) {
        return GoodPack.asItIs().replace(GoodPack.MANIFEST, "minutes: 30\n", "minutes: 30\npanel: " + file + "\n");
    }

    private FoundPack read(String panel) {
        return read(named("panel.yaml").with("panel.yaml", panel));
    }

    private FoundPack read(GoodPack pack) {
        return new PackLibrary(folder.resolve("data"), new StandardRubrics())
                .read(pack.writeTo(folder.resolve("pack")));
    }

    private static String panel(String a, String b, String c, String d) {
        return """
                format: 1
                pack: small
                version: "1.0.0"
                hash: %s
                tasks:
                  - task: timetable-judge
                    options:
                """.formatted("0".repeat(64))
                + option("a", A, a)
                + option("b", B, b)
                + option("c", C, c)
                + option("d", D, d);
    }

    private static String option(String id, String text, String ratings) {
        if (ratings.isEmpty()) {
            return "";
        }
        List<String> given = List.of(ratings.split(" "));
        return "      - option: " + id + "\n        text: " + text + "\n        votes:\n"
                + IntStream.range(0, given.size())
                        .mapToObj(i -> "          - { expert: " + (i + 1) + ", rating: " + given.get(i) + " }\n")
                        .collect(Collectors.joining());
    }

    private static JudgeResponses judge(FoundPack pack) {
        return (JudgeResponses) pack.assessment()
                .orElseThrow()
                .task(new TaskId("timetable-judge"))
                .orElseThrow();
    }

    private static JudgementKey key(JudgeResponses task, int option) {
        return task.options().get(option).key();
    }

    private static List<String> rules(FoundPack pack) {
        return pack.findings().stream().map(PackFinding::rule).toList();
    }
}
