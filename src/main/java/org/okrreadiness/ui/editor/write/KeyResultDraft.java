package org.okrreadiness.ui.editor.write;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.okrreadiness.domain.okr.Direction;
import org.okrreadiness.domain.okr.Indicator;
import org.okrreadiness.domain.okr.KeyResult;
import org.okrreadiness.domain.okr.Measure;
import org.okrreadiness.domain.okr.Movement;

/** A key result while it is being written. */
final class KeyResultDraft {

    final StringProperty text = new SimpleStringProperty("");
    final StringProperty metric = new SimpleStringProperty("");
    final StringProperty unit = new SimpleStringProperty("");
    final StringProperty source = new SimpleStringProperty("");
    final StringProperty baseline = new SimpleStringProperty("");
    final StringProperty target = new SimpleStringProperty("");
    final StringProperty due = new SimpleStringProperty("");
    final StringProperty owner = new SimpleStringProperty("");
    final ObjectProperty<Direction> direction = new SimpleObjectProperty<>(Direction.UNSTATED);
    final ObjectProperty<Indicator> indicator = new SimpleObjectProperty<>(Indicator.UNSTATED);

    KeyResultDraft(KeyResult given) {
        text.set(given.text());
        metric.set(given.measure().metric());
        unit.set(given.measure().unit());
        source.set(given.measure().source());
        baseline.set(given.movement().baseline());
        target.set(given.movement().target());
        direction.set(given.movement().direction());
        due.set(given.movement().due());
        owner.set(given.owner());
        indicator.set(given.indicator());
    }

    List<ObservableValue<?>> everything() {
        return List.of(text, metric, unit, source, baseline, target, due, owner, direction, indicator);
    }

    KeyResult asWritten() {
        return new KeyResult(
                text.get(),
                new Measure(metric.get(), unit.get(), source.get()),
                new Movement(baseline.get(), target.get(), direction.get(), due.get()),
                owner.get(),
                indicator.get());
    }
}
