package org.okrreadiness.reading.vetting;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.okrreadiness.decide.vet.Aspect;
import org.okrreadiness.decide.vet.AspectFinding;
import org.okrreadiness.decide.vet.Comparison;
import org.okrreadiness.decide.vet.Criterion;
import org.okrreadiness.decide.vet.CriterionFinding;
import org.okrreadiness.decide.vet.Need;
import org.okrreadiness.decide.vet.Programme;
import org.okrreadiness.decide.vet.ProgrammeFindings;
import org.okrreadiness.decide.vet.VendorQuestion;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.vetting.ComparisonReading.Cell;
import org.okrreadiness.reading.vetting.ComparisonReading.Row;
import org.okrreadiness.wording.Words;

/** Puts one comparison into words. */
final class ComparisonInWords {

    private final Comparison comparison;
    private final Messages messages;
    private final FindingWords findings;
    private final FigureWords figures;

    ComparisonInWords(Comparison comparison, Messages messages) {
        this.comparison = comparison;
        this.messages = messages;
        this.findings = new FindingWords(messages);
        this.figures = new FigureWords(messages);
    }

    ComparisonReading read() {
        return new ComparisonReading(
                comparison.shortlist().title(),
                need(comparison.shortlist().need()),
                comparison.shortlist().programmes().stream()
                        .map(Programme::name)
                        .toList(),
                offers(),
                Arrays.stream(VendorQuestion.values()).map(this::question).toList(),
                Arrays.stream(Criterion.values()).map(this::criterion).toList(),
                figureRows(),
                comparison.findings().stream().map(this::risks).toList(),
                new AdviceInWords(comparison, messages).read());
    }

    private String need(Need need) {
        String who = Words.of(messages, "vetting.need", need.track());
        String people = need.people().isPresent()
                ? " "
                        + Words.count(
                                messages, "vetting.need.people", need.people().getAsInt())
                : "";
        return who + people + (need.words().isBlank() ? "" : " " + need.words());
    }

    private List<Row> offers() {
        return List.of(
                row("vendor", each -> orUnknown(each.programme().offer().vendor())),
                row("price", each -> orUnknown(each.programme().offer().price())),
                row("course", each -> course(each.programme())));
    }

    private String orUnknown(String words) {
        return words.isBlank() ? messages.get("vetting.figure.unknown") : words;
    }

    private String course(Programme programme) {
        if (programme.isNoCourse()) {
            return messages.get("vetting.figure.no-course");
        }
        String days = programme.format().days().isPresent()
                ? days(programme.format().days().getAsDouble())
                : messages.get("vetting.course.days-unknown");
        return programme.format().delivery().isPresent()
                ? days + ", "
                        + Words.of(
                                messages,
                                "vetting.delivery",
                                programme.format().delivery().get())
                : days;
    }

    private String days(double days) {
        String number =
                days == Math.rint(days) ? String.valueOf((long) days) : String.format(Locale.ROOT, "%.1f", days);
        return messages.get(days == 1 ? "vetting.course.days.one" : "vetting.course.days.many", number);
    }

    private Row question(VendorQuestion question) {
        String id = Words.kebab(question);
        return new Row(
                id,
                Words.of(messages, "vetting.question", question),
                messages.get("vetting.question-why." + id),
                cells(each -> new Cell(answer(question, each), reasons(question, each))));
    }

    private String answer(VendorQuestion question, ProgrammeFindings each) {
        String standing = Words.of(messages, "vetting.standing", question.standing(each));
        return switch (question) {
            case LIVE_WORK -> figures.live(each.figures());
            case JUDGEMENT -> messages.get("vetting.question.judged", standing, figures.recall(each.figures()));
            default -> standing;
        };
    }

    private List<String> reasons(VendorQuestion question, ProgrammeFindings each) {
        return each.aspects().stream()
                .filter(finding -> question.aspects().contains(finding.aspect()))
                .map(findings::reason)
                .toList();
    }

    private Row criterion(Criterion criterion) {
        String id = Words.kebab(criterion);
        return new Row(
                id,
                Words.of(messages, "vetting.criterion", criterion),
                messages.get("vetting.criterion-why." + id),
                cells(each -> criterionCell(each.criterion(criterion), each.programme())));
    }

    private Cell criterionCell(CriterionFinding finding, Programme programme) {
        return new Cell(
                findings.counts(finding),
                finding.aspects().stream()
                        .map(point ->
                                point.aspect() == Aspect.LENGTH ? length(point, programme) : findings.reason(point))
                        .toList());
    }

    /** With both numbers: "not offered" alone would not say whether the course is too long or too short. */
    private String length(AspectFinding finding, Programme programme) {
        return findings.reason(
                finding,
                messages.get(
                        "vetting.length",
                        Words.of(messages, "vetting.aspect", Aspect.LENGTH),
                        course(programme),
                        Words.of(
                                messages,
                                "vetting.length",
                                comparison.shortlist().need().track())));
    }

    private List<Row> figureRows() {
        return List.of(
                figure("live", each -> new Cell(figures.live(each.figures()), parts(each))),
                figure("recall", each -> new Cell(figures.recall(each.figures()), List.of())),
                figure("taught", each -> new Cell(figures.coverage(each.figures(), true), competencies(each, true))),
                figure("tested", each -> new Cell(figures.coverage(each.figures(), false), competencies(each, false))));
    }

    private List<String> parts(ProgrammeFindings each) {
        return each.figures().writing().isEmpty()
                ? List.of()
                : List.of(
                        messages.get(
                                "vetting.figure.writing",
                                figures.share(each.figures().writing().get())),
                        messages.get(
                                "vetting.figure.critiquing",
                                figures.share(each.figures().critiquing().orElseThrow())));
    }

    private List<String> competencies(ProgrammeFindings each, boolean taught) {
        return Arrays.stream(Competency.values())
                .map(competency -> {
                    var cover = each.figures().cover().get(competency);
                    String name = Words.of(messages, "competency", competency);
                    String known = Words.of(messages, "vetting.known", taught ? cover.taught() : cover.tested());
                    return figures.cover(name, known, taught ? cover.time() : cover.points());
                })
                .toList();
    }

    private List<String> risks(ProgrammeFindings each) {
        return each.concerns().stream()
                .map(concern -> findings.concern(concern, each))
                .toList();
    }

    private Row figure(String id, Function<ProgrammeFindings, Cell> cell) {
        return new Row(id, messages.get("vetting.row." + id), messages.get("vetting.row-why." + id), cells(cell));
    }

    private Row row(String id, Function<ProgrammeFindings, String> text) {
        return new Row(id, messages.get("vetting.row." + id), "", cells(each -> new Cell(text.apply(each), List.of())));
    }

    private List<Cell> cells(Function<ProgrammeFindings, Cell> cell) {
        return comparison.findings().stream().map(cell).toList();
    }
}
