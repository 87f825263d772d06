package org.okrreadiness.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DisplayTest {

    @Test
    void linuxNeedsADisplay() {
        assertThat(Display.missing(Map.of(), "Linux", false)).contains("DISPLAY is not set");
        assertThat(Display.missing(Map.of("DISPLAY", " "), "Linux", false)).isPresent();
        assertThat(Display.missing(Map.of("DISPLAY", ":0"), "Linux", false)).isEmpty();
        assertThat(Display.missing(Map.of("WAYLAND_DISPLAY", "wayland-0"), "Linux", false))
                .isEmpty();
    }

    @Test
    void otherSystemsAlwaysHaveOne() {
        assertThat(Display.missing(Map.of(), "Mac OS X", false)).isEmpty();
        assertThat(Display.missing(Map.of(), "Windows 11", false)).isEmpty();
    }

    @Test
    void aToolkitThatDrawsIntoMemoryNeedsNone() {
        assertThat(Display.missing(Map.of(), "Linux", true)).isEmpty();
    }
}
