package org.okrreadiness.ui.decide.vet;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import org.okrreadiness.decide.vet.AspectFinding;
import org.okrreadiness.decide.vet.CourseFormat.Delivery;
import org.okrreadiness.decide.vet.Standing;
import org.okrreadiness.reading.vetting.QuestionsReading;
import org.okrreadiness.service.decide.vet.draft.ProgrammeDraft;
import org.okrreadiness.ui.common.EvenColumns;
import org.okrreadiness.wording.Words;

/** Everything about one programme, what tells most first. */
final class ProgrammePage {

    private static final double COLUMN = 13;

    private final ProgrammeFields fields;
    private final Set<Part> open;

    /** @param open the parts that stand open; kept for when the page is drawn anew */
    ProgrammePage(ProgrammeFields fields, Set<Part> open) {
        this.fields = fields;
        this.open = open;
    }

    Node node() {
        VBox page = ProgrammeFields.stack("vet-page", name(), progress());
        Stream.of(Part.values())
                .filter(part -> !isEmpty(part))
                .forEach(part -> page.getChildren().add(pane(part)));
        page.getChildren()
                .add(ProgrammeFields.button(
                        "remove-programme",
                        fields.word("programme.remove"),
                        fields.messages.get(
                                "vettingwork.programme.remove.spoken",
                                fields.now().name()),
                        fields.model::remove));
        return page;
    }

    /** All its points are asked first. */
    private static boolean isEmpty(Part part) {
        return part == Part.CHANGE_MANAGEMENT && part.aspects().isEmpty();
    }

    private Node name() {
        return fields.line("name", fields.word("field.name"), fields.now().name(), ProgrammeDraft::withName);
    }

    private Node progress() {
        Label words = Labels.of("", "reading");
        words.setId("progress");
        fields.form.follow(() -> {
            var findings = fields.model.findings(fields.programme);
            int all = findings.aspects().size();
            int asked = QuestionsReading.of(findings, fields.messages).count();
            words.setText(
                    fields.messages.get("vettingwork.progress", all - findings.count(Standing.UNANSWERED), all, asked));
        });
        return words;
    }

    private TitledPane pane(Part part) {
        TitledPane pane = new TitledPane();
        pane.setId("pane-" + Words.kebab(part));
        pane.setExpanded(open.contains(part));
        if (pane.isExpanded()) {
            pane.setContent(content(part));
        }
        pane.expandedProperty().addListener((property, before, is) -> {
            if (is) {
                open.add(part);
                fill(pane, part);
            } else {
                open.remove(part);
            }
        });
        fields.form.follow(() -> pane.setText(title(part)));
        return pane;
    }

    /** What stands open is made when it is opened: a page has some two hundred fields. */
    private void fill(TitledPane pane, Part part) {
        if (pane.getContent() == null) {
            pane.setContent(content(part));
        }
    }

    private String title(Part part) {
        String name = Words.of(fields.messages, "vettingwork.part-of-page", part);
        List<AspectFinding> points = fields.model.findings(fields.programme).aspects().stream()
                .filter(finding -> part.aspects().contains(finding.aspect()))
                .toList();
        if (points.isEmpty()) {
            return name;
        }
        long open = points.stream()
                .filter(point -> point.standing() == Standing.UNANSWERED)
                .count();
        return open == 0
                ? fields.messages.get("vettingwork.part.done", name)
                : fields.messages.get("vettingwork.part.open", name, open, points.size());
    }

    private Node content(Part part) {
        return switch (part) {
            case TIMETABLE -> new TimetableView(fields).node();
            case EXAMINATION -> new ExaminationView(fields).node();
            case OFFER -> offer();
            default -> points(part);
        };
    }

    private Node points(Part part) {
        VBox points = ProgrammeFields.stack("stack-wide");
        if (part == Part.FIRST) {
            points.getChildren().add(Labels.of(fields.word("first.explain"), "reading"));
        }
        if (part == Part.WHO_DELIVERS) {
            points.getChildren().add(new TeachersView(fields).node());
        }
        part.aspects().forEach(aspect -> points.getChildren().add(new PointView(fields, aspect).node()));
        return points;
    }

    private Node offer() {
        ProgrammeDraft now = fields.now();
        EvenColumns columns = new EvenColumns();
        columns.setColumnEms(COLUMN);
        columns.getChildren()
                .addAll(
                        fields.line("vendor", fields.word("field.vendor"), now.vendor(), ProgrammeDraft::withVendor),
                        fields.line("price", fields.word("field.price"), now.price(), ProgrammeDraft::withPrice),
                        fields.line("days", fields.word("field.days"), now.days(), ProgrammeDraft::withDays),
                        fields.choice(
                                "delivery",
                                fields.word("field.delivery"),
                                deliveries(),
                                now.delivery(),
                                each -> each.map(way -> Words.of(fields.messages, "vettingwork.delivery", way))
                                        .orElseGet(() -> fields.word("delivery.open")),
                                ProgrammeDraft::withDelivery));
        Node source = new EvidenceView(
                        fields, "format-source", ProgrammeDraft::formatSource, ProgrammeDraft::withFormatSource)
                .source();
        return ProgrammeFields.stack("stack-wide", Labels.of(fields.word("offer.explain"), "reading"), columns, source);
    }

    private static List<Optional<Delivery>> deliveries() {
        return Stream.concat(Arrays.stream(Delivery.values()).map(Optional::of), Stream.of(Optional.<Delivery>empty()))
                .toList();
    }
}
