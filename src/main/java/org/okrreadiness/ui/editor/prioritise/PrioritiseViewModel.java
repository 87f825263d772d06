package org.okrreadiness.ui.editor.prioritise;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.okrreadiness.domain.response.PrioritiesGiven;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.domain.task.Capacity;
import org.okrreadiness.domain.task.Ground;
import org.okrreadiness.domain.task.Prioritise;
import org.okrreadiness.domain.task.Wish;
import org.okrreadiness.ui.editor.part.OptionOrder;
import org.okrreadiness.ui.editor.part.SureAndWhy;

/** What is chosen and on what grounds the rest is dropped, as it is being decided. */
final class PrioritiseViewModel {

    private final List<Wish> wishes;
    private final Capacity capacity;
    private final Map<String, BooleanProperty> chosen;
    private final Map<String, ObjectProperty<Optional<Ground>>> grounds;
    private final IntegerProperty taken = new SimpleIntegerProperty();
    private final SureAndWhy sureAndWhy;

    /** @param changed called after every change */
    PrioritiseViewModel(Prioritise task, PrioritiesGiven given, long shuffleSeed, Runnable changed) {
        this.wishes = OptionOrder.of(task.wishes(), task.id(), shuffleSeed);
        this.capacity = task.capacity();
        this.chosen = each(id -> new SimpleBooleanProperty(given.chosen().contains(id)));
        this.grounds = each(id ->
                new SimpleObjectProperty<>(Optional.ofNullable(given.grounds().get(id))));
        this.sureAndWhy = new SureAndWhy(given.confidence(), given.reason(), changed);
        count();
        chosen.values()
                .forEach(is -> is.addListener((property, before, now) -> {
                    count();
                    changed.run();
                }));
        grounds.values().forEach(ground -> ground.addListener((property, before, now) -> changed.run()));
    }

    private <T> Map<String, T> each(Function<String, T> made) {
        return wishes.stream().map(Wish::id).collect(Collectors.toMap(id -> id, made));
    }

    private void count() {
        taken.set(wishes.stream().filter(this::isChosen).mapToInt(Wish::cost).sum());
    }

    private boolean isChosen(Wish wish) {
        return chosen.get(wish.id()).get();
    }

    /** In this person's order. */
    List<Wish> wishes() {
        return wishes;
    }

    Capacity capacity() {
        return capacity;
    }

    BooleanProperty chosenProperty(Wish wish) {
        return chosen.get(wish.id());
    }

    /** Kept while a wish is chosen, so that it is there again when the choice is taken back. */
    ObjectProperty<Optional<Ground>> groundProperty(Wish wish) {
        return grounds.get(wish.id());
    }

    /** Whether the wish is dropped: it is not chosen, and something else is. */
    BooleanBinding dropped(Wish wish) {
        // A wish costs at least 1, so whatever is chosen shows in what is taken.
        return chosenProperty(wish).not().and(taken.greaterThan(0));
    }

    /** How much of the capacity the wishes chosen take together. */
    ReadOnlyIntegerProperty takenProperty() {
        return taken;
    }

    boolean isOver() {
        return taken.get() > capacity.amount();
    }

    /** What is taken beside what there is. */
    Phrase meter() {
        String used = String.valueOf(taken.get());
        String amount = String.valueOf(capacity.amount());
        return isOver()
                ? Phrase.of(
                        "editor.prioritise.meter.over",
                        used,
                        amount,
                        capacity.unit(),
                        String.valueOf(taken.get() - capacity.amount()))
                : Phrase.of("editor.prioritise.meter", used, amount, capacity.unit());
    }

    SureAndWhy sureAndWhy() {
        return sureAndWhy;
    }

    PrioritiesGiven response() {
        Set<String> done = wishes.stream().filter(this::isChosen).map(Wish::id).collect(Collectors.toSet());
        Map<String, Ground> said = new TreeMap<>();
        grounds.forEach((id, ground) ->
                ground.get().filter(given -> !done.contains(id)).ifPresent(given -> said.put(id, given)));
        return new PrioritiesGiven(
                done,
                said,
                sureAndWhy.confidenceProperty().get(),
                sureAndWhy.reasonProperty().get());
    }
}
