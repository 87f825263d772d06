package org.okrreadiness.ui.moderation;

import org.okrreadiness.service.marking.TrainerDesk;
import org.okrreadiness.ui.common.UiTools;

/** A cohort before its lead, page by page. */
record ModerationViewModel(
        String title,
        boolean leads,
        UnsettledViewModel unsettled,
        ReferencesViewModel references,
        MarkersViewModel markers,
        FiguresViewModel figures,
        DebriefViewModel debrief,
        RubricsViewModel rubrics,
        PlanViewModel plan,
        ReleaseViewModel release,
        HandOutViewModel handOut,
        EnteringViewModel entering) {

    static ModerationViewModel of(UiTools tools, ModerationServices services) {
        TrainerDesk desk = services.desk();
        return new ModerationViewModel(
                tools.messages()
                        .get(
                                "moderation.of",
                                desk.cohorts()
                                        .workbook(services.cohort())
                                        .cohort()
                                        .title()),
                desk.moderating().mayLead(services.cohort()),
                new UnsettledViewModel(tools, services),
                new ReferencesViewModel(tools, services),
                new MarkersViewModel(tools, services),
                new FiguresViewModel(tools, services),
                new DebriefViewModel(tools, services),
                new RubricsViewModel(tools, services),
                new PlanViewModel(tools, services),
                new ReleaseViewModel(tools, services),
                new HandOutViewModel(tools, services),
                new EnteringViewModel(tools, services));
    }
}
