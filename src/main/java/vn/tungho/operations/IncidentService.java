package vn.tungho.operations;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.security.CurrentUser;
import vn.tungho.security.Person;
import vn.tungho.security.Role;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.worklist.WorkItem;
import vn.tungho.worklist.WorklistService;

/** The steps that failed for good, in plain words, and trying them again. For administrators, each within his area. */
@Service
public class IncidentService {
    private static final int MOST = 200;

    private final ManagementService management;
    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final WorklistService worklist;
    private final CurrentUser currentUser;
    private final AuditTrail audit;

    IncidentService(
            ManagementService management,
            RuntimeService runtime,
            RepositoryService repository,
            WorklistService worklist,
            CurrentUser currentUser,
            AuditTrail audit) {
        this.management = management;
        this.runtime = runtime;
        this.repository = repository;
        this.worklist = worklist;
        this.currentUser = currentUser;
        this.audit = audit;
    }

    /** The open incidents of the administrator's area, at most 200 looked at, those with an unknown case included. */
    @Transactional(readOnly = true)
    public List<Incident> open() {
        return visible(administrator());
    }

    /** How many steps have failed for good anywhere. */
    @Transactional(readOnly = true)
    public long count() {
        return management.createJobQuery().noRetriesLeft().count();
    }

    /** Lets the engine try the step once more; what fails again comes back to the list. */
    @Transactional
    public void retry(String jobId) {
        visible(administrator()).stream()
                .filter(i -> i.jobId().equals(jobId))
                .findFirst()
                .ifPresent(this::retry);
    }

    /** Lets the engine try all steps of {@link #open} once more; returns how many. */
    @Transactional
    public int retryAll() {
        var all = visible(administrator());
        all.forEach(this::retry);
        return all.size();
    }

    private void retry(Incident incident) {
        management.setJobRetries(incident.jobId(), 1);
        audit.write(
                "retry-job",
                "job",
                incident.jobId(),
                incident.area(),
                incident.process() + " / " + incident.step() + " / " + incident.subject());
    }

    private Person administrator() {
        var person = currentUser.require();
        if (!person.has(Role.ADMINISTRATOR)) {
            throw new AccessDeniedException("incidents are for administrators");
        }
        return person;
    }

    private List<Incident> visible(Person person) {
        var jobs = management.createJobQuery().noRetriesLeft().listPage(0, MOST);
        var instances = instances(jobs);
        var items = items(jobs, instances);
        var since = runtime.createIncidentQuery().incidentType("failedJob").listPage(0, 10 * MOST).stream()
                .filter(i -> i.getConfiguration() != null)
                .collect(Collectors.toMap(
                        org.camunda.bpm.engine.runtime.Incident::getConfiguration,
                        i -> time(i.getIncidentTimestamp()),
                        (a, b) -> a));
        var activities = activities(jobs);
        var found = new ArrayList<Incident>();
        for (var job : jobs) {
            var instance = instances.get(job.getProcessInstanceId());
            var item = instance == null ? null : items.get(caseKey(job, instance));
            if (item != null && !person.scope().covers(item.area())) {
                continue;
            }
            found.add(new Incident(
                    job.getId(),
                    processName(job),
                    stepName(job, activities),
                    item == null ? "" : item.subject(),
                    item == null ? null : item.area(),
                    FailureWords.of(job.getExceptionMessage()),
                    job.getExceptionMessage() == null ? "" : job.getExceptionMessage(),
                    since.getOrDefault(job.getId(), time(job.getCreateTime()))));
        }
        return found;
    }

    private Map<String, ProcessInstance> instances(List<Job> jobs) {
        var ids = new HashSet<String>();
        jobs.stream().map(Job::getProcessInstanceId).filter(id -> id != null).forEach(ids::add);
        return ids.isEmpty()
                ? Map.of()
                : runtime.createProcessInstanceQuery().processInstanceIds(ids).list().stream()
                        .collect(Collectors.toMap(ProcessInstance::getId, i -> i));
    }

    /** The element of each kind of job; there are a few dozen kinds in all. */
    private Map<String, String> activities(List<Job> jobs) {
        return jobs.isEmpty()
                ? Map.of()
                : management.createJobDefinitionQuery().list().stream()
                        .collect(Collectors.toMap(JobDefinition::getId, JobDefinition::getActivityId));
    }

    /** The latest work item of each case, one query per procedure. */
    private Map<String, WorkItem> items(List<Job> jobs, Map<String, ProcessInstance> instances) {
        var keys = new HashMap<String, HashSet<String>>();
        for (var job : jobs) {
            var instance = instances.get(job.getProcessInstanceId());
            if (instance != null && instance.getBusinessKey() != null) {
                keys.computeIfAbsent(job.getProcessDefinitionKey(), k -> new HashSet<>())
                        .add(instance.getBusinessKey());
            }
        }
        var items = new HashMap<String, WorkItem>();
        keys.forEach((process, cases) -> worklist.latestOfCases(process, cases)
                .forEach((businessKey, item) -> items.put(process + "/" + businessKey, item)));
        return items;
    }

    private static String caseKey(Job job, ProcessInstance instance) {
        return job.getProcessDefinitionKey() + "/" + instance.getBusinessKey();
    }

    private String processName(Job job) {
        if (job.getProcessDefinitionId() == null) {
            return "Việc của hệ thống";
        }
        var name = repository.getProcessDefinition(job.getProcessDefinitionId()).getName();
        return name == null ? job.getProcessDefinitionKey() : name;
    }

    private String stepName(Job job, Map<String, String> activities) {
        var id = job.getFailedActivityId() == null
                ? activities.get(job.getJobDefinitionId())
                : job.getFailedActivityId();
        if (id == null || job.getProcessDefinitionId() == null) {
            return "Bước của hệ thống";
        }
        var element =
                repository.getBpmnModelInstance(job.getProcessDefinitionId()).getModelElementById(id);
        return element instanceof FlowElement named && named.getName() != null ? named.getName() : id;
    }

    private static LocalDateTime time(java.util.Date date) {
        return LocalDateTime.ofInstant(date.toInstant(), AppClock.ZONE);
    }
}
