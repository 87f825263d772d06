package org.okrreadiness.testing.ui;

class EveryHrAndLeaderScreenTest extends EveryScreenTest {

    EveryHrAndLeaderScreenTest() {
        super(ScreenArea.HR_AND_LEADERS);
    }
}
