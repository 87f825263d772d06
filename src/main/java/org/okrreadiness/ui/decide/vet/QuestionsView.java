package org.okrreadiness.ui.decide.vet;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.okrreadiness.decide.vet.ProgrammeFindings;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.vetting.QuestionsReading;
import org.okrreadiness.ui.common.WrappingRow;

/** What one vendor is asked, as it will be sent; nobody is asked about our own assessments. */
final class QuestionsView {

    private final List<ProgrammeFindings> courses;
    private final Messages messages;
    private final ComboBox<ProgrammeFindings> vendor = new ComboBox<>();
    private final VBox text = ProgrammeFields.stack("section");

    QuestionsView(List<ProgrammeFindings> findings, Messages messages) {
        this.courses = findings.stream()
                .filter(each -> each.programme().offer().pack().isEmpty())
                .toList();
        this.messages = messages;
    }

    /**
     * @param before the one that was chosen before, where it is still there
     * @param copy puts the questions where they can be pasted from
     */
    Node node(Optional<String> before, Runnable copy, Runnable save) {
        VBox page = ProgrammeFields.stack("page");
        if (courses.isEmpty()) {
            page.getChildren().add(Labels.of(messages.get("vettingwork.questions.nobody"), "reading"));
            return page;
        }
        vendor.setId("vendor");
        vendor.getItems().setAll(courses);
        vendor.setConverter(new StringConverter<>() {
            @Override
            public String toString(ProgrammeFindings course) {
                return course == null ? "" : course.programme().name();
            }

            @Override
            public ProgrammeFindings fromString(String words) {
                throw new UnsupportedOperationException("Nobody types here");
            }
        });
        vendor.getStyleClass().add("word-choice");
        vendor.setMaxWidth(Double.MAX_VALUE);
        vendor.valueProperty().addListener((property, old, now) -> show(now));
        vendor.setValue(courses.stream()
                .filter(course -> before.filter(course.programme().id()::equals).isPresent())
                .findFirst()
                .orElse(courses.get(0)));
        Label label = Labels.of(messages.get("vettingwork.questions.whom"));
        label.setLabelFor(vendor);
        Button copying = ProgrammeFields.button(
                "copyQuestions",
                messages.get("vettingwork.questions.copy"),
                messages.get("vettingwork.questions.copy"),
                copy);
        Button saving = ProgrammeFields.button(
                "saveQuestions",
                messages.get("vettingwork.questions.save"),
                messages.get("vettingwork.questions.save"),
                save);
        WrappingRow acts = new WrappingRow(copying, saving);
        acts.setGap(8);
        page.getChildren().addAll(ProgrammeFields.stack("stack", label, vendor, acts), text);
        return page;
    }

    private void show(ProgrammeFindings course) {
        QuestionsReading reading = QuestionsReading.of(course, messages);
        text.getChildren().setAll(Labels.of(reading.title(), "section-title"), Labels.of(reading.opening(), "reading"));
        int number = 1;
        for (QuestionsReading.Group group : reading.groups()) {
            text.getChildren().add(Labels.of(group.title(), "item-title"));
            for (QuestionsReading.Asked asked : group.questions()) {
                text.getChildren().add(Labels.of(number++ + ". " + asked.question(), "reading"));
                if (!asked.known().isBlank()) {
                    text.getChildren().add(Labels.of(asked.known(), "caption", "reading"));
                }
            }
        }
        if (!reading.closing().isBlank()) {
            text.getChildren().add(Labels.of(reading.closing(), "reading"));
        }
    }

    /** The course whose vendor is asked; empty where there is none. */
    Optional<ProgrammeFindings> chosen() {
        return Optional.ofNullable(vendor.getValue());
    }
}
