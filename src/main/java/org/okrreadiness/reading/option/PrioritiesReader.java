package org.okrreadiness.reading.option;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.okrreadiness.domain.response.PrioritiesGiven;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.task.Choices;
import org.okrreadiness.domain.task.Ground;
import org.okrreadiness.domain.task.Prioritise;
import org.okrreadiness.domain.task.Wish;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.option.OptionReading.Reason;
import org.okrreadiness.wording.Words;

/** Reads a choice within a capacity: what was chosen or dropped, what it was worth, and which grounds hold. */
final class PrioritiesReader {

    private final Prioritise task;
    private final PrioritiesGiven given;
    private final KeyReading keys;
    private final Messages messages;
    private final Choices choices;
    private final boolean somethingChosen;

    PrioritiesReader(Prioritise task, PrioritiesGiven given, KeyReading keys) {
        this.task = task;
        this.given = given;
        this.keys = keys;
        this.messages = keys.messages();
        this.choices = Choices.of(task);
        this.somethingChosen = !Choices.chosen(task, given.chosen()).isEmpty();
    }

    OptionsReading read() {
        return new OptionsReading(
                messages.get("result.priorities"),
                reached() + " " + best(),
                task.wishes().stream().map(this::wish).toList());
    }

    private String reached() {
        if (!somethingChosen) {
            return messages.get("result.priorities.none");
        }
        long cost = Choices.cost(task, given.chosen());
        int capacity = task.capacity().amount();
        return cost > capacity
                ? messages.get(
                        "result.priorities.over",
                        cost,
                        capacity,
                        task.capacity().unit())
                : messages.get(
                        "result.priorities.worth",
                        KeyReading.figure(choices.worth(given.chosen())),
                        KeyReading.figure(choices.bestWorth()));
    }

    private String best() {
        List<String> names = choices.best().stream()
                .map(wish ->
                        messages.get("result.priorities.quoted", wish.text().strip()))
                .toList();
        return messages.get("result.priorities.best", String.join(messages.get("result.list.comma"), names));
    }

    private OptionReading wish(Wish wish) {
        return new OptionReading(
                wish.text(),
                Optional.empty(),
                made(wish) + " " + keyed(wish),
                keys.levelOf(Part.option(wish.id())),
                Stream.concat(
                                Stream.of(new Reason(messages.get("result.priority.grounds"), grounds(wish))),
                                keys.reason("result.key.reason", wish.reason()).stream())
                        .toList());
    }

    private String made(Wish wish) {
        if (given.chosen().contains(wish.id())) {
            return messages.get("result.priority.chosen");
        }
        if (!somethingChosen) {
            return messages.get("result.priority.not-chosen");
        }
        return Optional.ofNullable(given.grounds().get(wish.id()))
                .map(ground -> messages.get("result.priority.dropped", name(ground)))
                .orElseGet(() -> messages.get("result.priority.dropped-without"));
    }

    private String keyed(Wish wish) {
        String key = choices.best().contains(wish) ? "result.priority.key-chosen" : "result.priority.key-dropped";
        return messages.get(key, KeyReading.figure(wish.worth()), wish.cost());
    }

    private String grounds(Wish wish) {
        return wish.grounds().isEmpty()
                ? messages.get("result.priority.no-ground")
                : String.join(
                        messages.get("result.list.semicolon"),
                        wish.grounds().stream().map(this::name).toList());
    }

    private String name(Ground ground) {
        return Words.of(messages, "editor.ground", ground);
    }
}
