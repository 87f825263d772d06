package org.okrreadiness.ui.welcome;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.okrreadiness.service.Samples;
import org.okrreadiness.service.Seat;
import org.okrreadiness.ui.common.SeatChoice;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.samples.SampleWork;

/** The one question of the first start. */
final class WelcomeViewModel {

    private final SeatChoice choice;
    private final Runnable home;
    private final SampleWork samples;
    private final ObjectProperty<Seat> seat = new SimpleObjectProperty<>(Seat.PARTICIPANT);
    private final BooleanProperty withSamples = new SimpleBooleanProperty();

    WelcomeViewModel(UiTools tools, SeatChoice choice, Samples samples, Runnable home) {
        this.choice = choice;
        this.home = home;
        this.samples = new SampleWork(tools, samples);
    }

    /** Keeps the choice and goes home, with samples when they are wished for. */
    void begin() {
        if (withSamples.get()) {
            samples.add(() -> arrive(seat.get()));
        } else {
            arrive(seat.get());
        }
    }

    /** A participant, until somebody says otherwise in the settings. */
    void later() {
        arrive(Seat.PARTICIPANT);
    }

    private void arrive(Seat chosen) {
        choice.choose(chosen);
        home.run();
    }

    /** Whoever leaves for another screen does not wait for samples. */
    void leaving() {
        samples.stop();
    }

    ObjectProperty<Seat> seatProperty() {
        return seat;
    }

    BooleanProperty withSamplesProperty() {
        return withSamples;
    }

    SampleWork samples() {
        return samples;
    }
}
