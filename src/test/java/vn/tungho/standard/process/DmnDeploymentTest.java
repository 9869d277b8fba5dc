package vn.tungho.standard.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tungho.testing.IntegrationTest;

/** The same files work in the process engine's own decision service. */
@IntegrationTest
class DmnDeploymentTest {
    @Autowired
    ProcessEngine engine;

    @Test
    void theProcessEngineTakesTheTablesAndDecidesAlike() {
        var deployment = engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource("processes/dmn/screen-applicant.dmn")
                .addClasspathResource("processes/dmn/score-deprivations.dmn")
                .addClasspathResource("processes/dmn/classify-household.dmn")
                .addClasspathResource("processes/dmn/decide-meeting.dmn")
                .deploy();
        try {
            Map<String, Object> household = Map.of(
                    "areaType",
                    "RURAL",
                    "aScore",
                    140,
                    "bScore",
                    30,
                    "ruralLine",
                    140,
                    "urbanLine",
                    175,
                    "deprivationLine",
                    30);
            String status = engine.getDecisionService()
                    .evaluateDecisionTableByKey("classifyHousehold", household)
                    .getSingleEntry();
            assertThat(status).isEqualTo("POOR");
            String meeting = engine.getDecisionService()
                    .evaluateDecisionTableByKey("decideMeeting", Map.of("agree", 9, "attending", 20))
                    .getSingleEntry();
            assertThat(meeting).isEqualTo("REDO");
        } finally {
            engine.getRepositoryService().deleteDeployment(deployment.getId(), true);
        }
    }
}
