package org.okrreadiness.testing.ui;

class EveryTrainerScreenTest extends EveryScreenTest {

    EveryTrainerScreenTest() {
        super(ScreenArea.TRAINERS);
    }
}
