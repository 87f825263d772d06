package org.okrreadiness.content.vetting;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.okrreadiness.content.finding.Findings;
import org.okrreadiness.content.finding.Rule;
import org.okrreadiness.content.shape.Fields;
import org.okrreadiness.content.shape.FormatCheck;
import org.okrreadiness.content.shape.Names;
import org.okrreadiness.content.shape.Vocabulary;
import org.okrreadiness.content.tree.Node;
import org.okrreadiness.content.tree.TreeReader;
import org.okrreadiness.decide.vet.Need;
import org.okrreadiness.decide.vet.Programme;
import org.okrreadiness.decide.vet.Shortlist;
import org.okrreadiness.service.decide.vet.VettingFormat;

/** Reads one vetting file from its first line to its last, and reports everything that has to be mended. Good for one file. */
final class ShortlistReader {

    private final Findings findings;
    private final AnswersReader answers;
    private final FiguresReader figures;
    private final Names ids = new Names();

    ShortlistReader(Findings findings) {
        this.findings = findings;
        this.answers = new AnswersReader(findings);
        this.figures = new FiguresReader(findings, answers);
    }

    /** @return empty when there is an error */
    Optional<VettingFormat.Read> read(String file, byte[] bytes) {
        return new TreeReader(findings)
                .read(file, bytes)
                .filter(new FormatCheck(findings)::isReadable)
                .flatMap(this::read);
    }

    private Optional<VettingFormat.Read> read(Node file) {
        Fields vetting = Fields.of(file, VettingShapes.VETTING, findings);
        String title = Limits.name(vetting, "title", Limits.LONGEST_NAME);
        Optional<Need> need = vetting.node("need").map(this::need);
        List<Programme> programmes = Limits.list(vetting, "programmes", Shortlist.MOST).stream()
                .map(this::programme)
                .toList();
        Optional<Instant> changedAt = changedAt(vetting);
        return findings.hasErrors()
                ? Optional.empty()
                : need.map(known ->
                        new VettingFormat.Read(new Shortlist(title, known, programmes), changedAt, findings.list()));
    }

    private Need need(Node node) {
        Fields need = Fields.of(node, VettingShapes.NEED, findings);
        return new Need(
                need.choice("for", Vocabulary.TRACKS),
                FiguresReader.whole(need, "people", 1, Need.MOST_PEOPLE),
                Limits.words(need, "words", Limits.LONGEST_TEXT));
    }

    private Programme programme(Node node) {
        Fields programme = Fields.of(node, VettingShapes.PROGRAMME, findings);
        return new Programme(
                ids.give(programme),
                offer(programme),
                figures.format(programme),
                figures.timetable(programme),
                figures.examination(programme),
                answers.teachers(programme),
                answers.answers(programme));
    }

    private static Programme.Offer offer(Fields programme) {
        return new Programme.Offer(
                Limits.name(programme, "name", Limits.LONGEST_NAME),
                Limits.words(programme, "vendor", Limits.LONGEST_NAME),
                Limits.words(programme, "price", Limits.LONGEST_NAME),
                programme.node("pack").map(node -> programme.id("pack")));
    }

    private Optional<Instant> changedAt(Fields vetting) {
        String written = vetting.words("changed");
        try {
            return written.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(written));
        } catch (DateTimeParseException e) {
            findings.add(Rule.BAD_DATE, vetting.at("changed"), written);
            return Optional.empty();
        }
    }
}
