package org.okrreadiness.scoring.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okrreadiness.content.StandardRubrics;
import org.okrreadiness.content.pack.StandardSchools;
import org.okrreadiness.domain.okr.KeyResult;
import org.okrreadiness.domain.okr.Objective;
import org.okrreadiness.domain.rubric.ArtefactScore;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.Mark;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.domain.situation.Polarity;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.scoring.RubricScorer;
import org.okrreadiness.scoring.Scorer;
import org.okrreadiness.scoring.reading.LineReader;
import org.okrreadiness.scoring.reading.LineReading;

class PatternMakerTest {

    private static final Objective NONE = new Objective("");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final LineReader reader = LineReader.of(Situation.NONE);
    private final PatternMaker maker = new PatternMaker(reader);
    private final Scorer scorer = new RubricScorer(new StandardRubrics().standard(), StandardSchools.usual());

    private Phrase keyResult(String line) {
        return maker.keyResult(reader.read(KeyResult.ofText(line)));
    }

    private static int level(ArtefactScore score, String criterion) {
        return score.mark(new CriterionId(criterion))
                .map(Mark::level)
                .orElseThrow()
                .points();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Run 5 workshops for managers | Share of managers who [new behaviour] from [today] to [target]",
                "Reduce churn | churn from [today] to [target]",
                "Reach an NPS of 45 | NPS from [today] to 45",
                "Cut average waiting time to under 20 minutes | waiting time from [today] to under 20 minutes",
                "Training attendance from 60% to 90% | Share of [those counted in “Training attendance”] who [new behaviour] from [today] to [target]",
                "Launch the mobile app | Share of [those who should gain from “mobile app”] who [new behaviour] from [today] to [target]",
                "Increase our synergy index from 3.2 to 7.5 | [What you would count to see “synergy index”] from [today] to [target]",
                "Roadmap items delivered from 60% to 95% | [What “Roadmap items” is meant to change] from [today] to [target]",
                "Improve onboarding for new customers | Share of new customers who [new behaviour] from [today] to [target]",
                "Win 5 new enterprise customers | enterprise customers from [today] to [target]",
                "Customers can export their data | Share of customers who [new behaviour] from [today] to [target]",
                "asdf qwer zxcv | Share of [the people it is for] who [new behaviour] from [today] to [target]"
            })
    void turnsTheLineIntoASentenceToFillIn(String line, String pattern) {
        assertThat(new FilledIn(0).open(keyResult(line))).isEqualTo(pattern);
    }

    @Test
    void everyPatternOfAKeyResultFilledInIsAResultWithBothEnds() {
        List<String> lines = ManyLines.keyResults();
        assertThat(lines).hasSizeGreaterThan(300);
        List<String> failed = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            LineReading line = reader.read(KeyResult.ofText(lines.get(i)));
            Phrase pattern = maker.keyResult(line);
            Polarity polarity = line.measure().family().polarity();
            String filled = new FilledIn(i).filled(pattern, polarity);
            ArtefactScore score = scorer.keyResult(KeyResult.ofText(filled), NONE, Situation.NONE);
            if (level(score, "K1") != 3 || level(score, "K3") != 3) {
                failed.add(lines.get(i) + " -> " + filled + " K1=" + level(score, "K1") + " K3=" + level(score, "K3"));
            }
        }
        assertThat(failed).isEmpty();
    }

    @Test
    void everyPatternOfAnObjectiveFilledInIsAStateOfSomebodyWithoutATarget() {
        List<String> lines = ManyLines.objectives();
        assertThat(lines).hasSizeGreaterThan(100);
        List<String> failed = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Phrase pattern = maker.objective(reader.read(new Objective(lines.get(i))));
            String filled = new FilledIn(i).filled(pattern, Polarity.NEITHER);
            ArtefactScore score = scorer.objective(new Objective(filled), Situation.NONE);
            if (level(score, "O1") != 3 || level(score, "O4") != 3) {
                failed.add(lines.get(i) + " -> " + filled + " O1=" + level(score, "O1") + " O4=" + level(score, "O4"));
            }
        }
        assertThat(failed).isEmpty();
    }

    @Test
    void usesNoWordAndNoNumberTheLineDoesNotHave() {
        for (String line : ManyLines.keyResults()) {
            Phrase pattern = keyResult(line);
            assertThat(pattern.arguments()).as(line).allMatch(words -> containsIgnoringCase(line, words));
            String open = new FilledIn(0).open(pattern);
            NUMBER.matcher(open).results().forEach(number -> assertThat(line).contains(number.group()));
        }
    }

    private static boolean containsIgnoringCase(String line, String words) {
        return line.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }

    @Test
    void nineInTenLinesAreAnsweredWithTheirOwnNouns() {
        long without = ManyLines.keyResults().stream()
                .filter(line -> keyResult(line).arguments().isEmpty())
                .count();
        assertThat(without).isLessThan(ManyLines.keyResults().size() / 10);
    }
}
