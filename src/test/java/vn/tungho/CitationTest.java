package vn.tungho;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.worklist.TaskDescriber;

/** Each step names the clause of Decision 24/2021 that it serves, beside the task and in the model. */
@IntegrationTest
class CitationTest {
    @Autowired
    List<TaskDescriber> describers;

    @ParameterizedTest
    @CsvSource({
        "annualReview, closeList, Điều 4 khoản 1",
        "annualReview, assignEnumerators, Điều 4 khoản 2",
        "annualReview, consolidate, Điều 4 khoản 4",
        "annualReview, reportToProvince, Điều 4 khoản 5",
        "annualReview, giveOpinion, Điều 4 khoản 5",
        "annualReview, followUpOpinion, Điều 4 khoản 5",
        "annualReview, weighOpinion, Điều 4 khoản 6",
        "annualReview, signDecisions, Điều 4 khoản 6",
        "annualReview, followUpLateReview, Điều 3",
        "villageReview, survey, Điều 4 khoản 2",
        "villageReview, announceMeeting, Điều 4 khoản 3",
        "villageReview, recordMeeting, Điều 4 khoản 3",
        "publicPosting, postAtVillage, Điều 4 khoản 4",
        "publicPosting, postAtCommune, Điều 4 khoản 4",
        "publicPosting, confirmPosting, Điều 4 khoản 4",
        "reverification, assignTeam, Điều 4 khoản 4",
        "reverification, reverify, Điều 4 khoản 4",
        "reverification, concludeReverification, Điều 4 khoản 4",
        "inYearReview, screenRequest, Điều 5",
        "inYearReview, decideRequest, Điều 5",
        "inYearReview, reportChanges, Điều 7",
        "incomeReview, decideRequest, Điều 6"
    })
    void aTaskCitesItsClause(String process, String kind, String article) {
        var guide = describers.stream()
                .filter(d -> d.processKey().equals(process))
                .findFirst()
                .orElseThrow()
                .guide(kind);
        assertThat(guide.law()).startsWith(article + ", QĐ 24/2021/QĐ-TTg");
    }

    @ParameterizedTest
    @CsvSource({
        "annual-review, closeList, Điều 4 khoản 1",
        "annual-review, assignEnumerators, Điều 4 khoản 2",
        "annual-review, consolidate, Điều 4 khoản 4",
        "annual-review, reportToProvince, Điều 4 khoản 5",
        "annual-review, giveOpinion, Điều 4 khoản 5",
        "annual-review, weighOpinion, Điều 4 khoản 6",
        "annual-review, signDecisions, Điều 4 khoản 6",
        "village-review, announceMeeting, Điều 4 khoản 3",
        "village-review, recordMeeting, Điều 4 khoản 3",
        "public-posting, postAtVillage, Điều 4 khoản 4",
        "public-posting, postAtCommune, Điều 4 khoản 4",
        "public-posting, confirmPosting, Điều 4 khoản 4",
        "reverification, assignTeam, Điều 4 khoản 4",
        "reverification, reverify, Điều 4 khoản 4",
        "reverification, concludeReverification, Điều 4 khoản 4"
    })
    void aModelCitesTheSameClause(String model, String kind, String article) {
        UserTask task = Bpmn.readModelFromFile(
                        Path.of("processes/bpmn", model + ".bpmn").toFile())
                .getModelElementById("userTask_" + kind);
        assertThat(task.getDocumentations())
                .extracting(Documentation::getTextContent)
                .allSatisfy(text -> assertThat(text).contains("(" + article + ", QĐ 24/2021/QĐ-TTg)"));
    }
}
