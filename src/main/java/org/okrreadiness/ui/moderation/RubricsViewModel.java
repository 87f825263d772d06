package org.okrreadiness.ui.moderation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.marking.RubricDifference;
import org.okrreadiness.service.marking.RubricChanges;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.wording.Words;

/** What other rubrics would mean, and putting them in force. */
final class RubricsViewModel {

    /** A version of the pack whose rubrics are not those in force. */
    record Choice(RubricChanges.Offer offer, String title) {
        @Override
        public String toString() {
            return title;
        }
    }

    /**
     * @param differences one line for each
     * @param outcome how many scores change
     * @param again what would be marked again, on request; empty when there is nothing
     */
    record Outlook(RubricChanges.Preview preview, List<String> differences, String outcome, Optional<String> again) {}

    private final UiTools tools;
    private final ModerationServices services;
    private final Work work;
    private final ObservableList<Choice> choices = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Outlook>> outlook = new SimpleObjectProperty<>(Optional.empty());

    RubricsViewModel(UiTools tools, ModerationServices services) {
        this.tools = tools;
        this.services = services;
        this.work = new Work(tools, "moderation.problem");
    }

    void load() {
        work.run(this::read, choices::setAll);
    }

    private List<Choice> read() {
        return changes().offers(services.cohort()).stream()
                .map(offer -> new Choice(
                        offer,
                        tools.messages()
                                .get(
                                        "rubrics.version",
                                        offer.pack().id(),
                                        offer.pack().version())))
                .toList();
    }

    private RubricChanges changes() {
        return services.desk().oversight().rubrics();
    }

    void look(Choice choice) {
        work.run(() -> Optional.of(outlook(changes().preview(services.cohort(), choice.offer()))), outlook::set);
    }

    private Outlook outlook(RubricChanges.Preview preview) {
        Messages messages = tools.messages();
        List<String> differences = new ArrayList<>();
        for (RubricDifference one : preview.differences()) {
            String key = "rubrics.difference." + Words.kebab(one.kind());
            differences.add(messages.get(key, one.title(), one.rubric()));
        }
        String outcome = preview.taskScores() == 0
                ? messages.get("rubrics.no-change", preview.submissions())
                : messages.get("rubrics.change", preview.taskScores(), preview.overall(), preview.submissions());
        Optional<String> again = preview.marked().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Words.count(messages, "rubrics.again", preview.marked().size()));
        return new Outlook(preview, differences, outcome, again);
    }

    /** Puts them in force. */
    void confirm(Outlook of, String reason, boolean again) {
        work.run(
                () -> {
                    changes().confirm(services.cohort(), of.preview(), reason, again);
                    return read();
                },
                read -> {
                    outlook.set(Optional.empty());
                    choices.setAll(read);
                });
    }

    ObservableList<Choice> choices() {
        return choices;
    }

    ObjectProperty<Optional<Outlook>> outlookProperty() {
        return outlook;
    }

    Work work() {
        return work;
    }
}
