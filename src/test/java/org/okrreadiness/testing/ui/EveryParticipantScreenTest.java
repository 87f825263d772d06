package org.okrreadiness.testing.ui;

class EveryParticipantScreenTest extends EveryScreenTest {

    EveryParticipantScreenTest() {
        super(ScreenArea.PARTICIPANTS);
    }
}
