package org.okrreadiness.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowPlaceTest {

    @Test
    void readsWhatItWrote() {
        WindowPlace place = new WindowPlace(-1280, 20, 1280, 800, true);
        assertThat(WindowPlace.read(place.written())).contains(place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1,2,3", "a,b,c,d,true", "0,0,100,100,false", "NaN,0,1280,800,false", "0,0,1e9,800,false"})
    void forgetsAPlaceThatMakesNoSense(String written) {
        assertThat(WindowPlace.read(written)).isEmpty();
    }
}
