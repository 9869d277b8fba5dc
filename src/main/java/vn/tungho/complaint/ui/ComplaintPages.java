package vn.tungho.complaint.ui;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.tungho.complaint.AcceptanceService;
import vn.tungho.complaint.ComplaintDocuments;
import vn.tungho.complaint.ComplaintEscalations;
import vn.tungho.complaint.ComplaintIntake;
import vn.tungho.complaint.ComplaintService;
import vn.tungho.complaint.ComplexityService;
import vn.tungho.complaint.DenunciationService;
import vn.tungho.complaint.DialogueService;
import vn.tungho.complaint.InterimService;
import vn.tungho.complaint.SettlementService;
import vn.tungho.complaint.VerificationService;
import vn.tungho.complaint.VerifierService;
import vn.tungho.registry.HouseholdService;
import vn.tungho.reporting.LegalBases;
import vn.tungho.security.CurrentUser;
import vn.tungho.security.Person;
import vn.tungho.security.UserService;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.document.AttachmentService;
import vn.tungho.shared.draft.DraftStore;
import vn.tungho.worklist.WorklistService;

/** What the pages of complaints read and act with, in one piece. */
@Component
record ComplaintPages(
        LegalBases bases,
        ComplaintService complaints,
        ComplaintIntake intake,
        AcceptanceService acceptance,
        VerificationService verifications,
        VerifierService verifiers,
        DialogueService dialogues,
        SettlementService settlements,
        InterimService interims,
        ComplexityService complexity,
        ComplaintDocuments documents,
        ComplaintEscalations escalations,
        DenunciationService denunciations,
        HouseholdService households,
        UserService users,
        WorklistService work,
        AttachmentService files,
        AreaDirectory areas,
        CalendarService calendar,
        DraftStore drafts,
        CurrentUser current,
        AppClock clock) {
    Person person() {
        return current.require();
    }

    LocalDate today() {
        return clock.today();
    }
}
