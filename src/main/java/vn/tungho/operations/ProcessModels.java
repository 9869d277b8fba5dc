package vn.tungho.operations;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The process models that this release carries. */
@Component
class ProcessModels {
    private final ResourcePatternResolver resources;

    ProcessModels(ResourcePatternResolver resources) {
        this.resources = resources;
    }

    /** The files, each once: a class path may name the same folder twice. */
    Collection<Resource> files() throws IOException {
        var byName = new TreeMap<String, Resource>();
        for (var model : resources.getResources("classpath*:processes/bpmn/*.bpmn")) {
            byName.putIfAbsent(String.valueOf(model.getFilename()), model);
        }
        return byName.values();
    }

    /** The keys of the processes that can be started, such as {@code villageReview}. */
    List<String> keys() throws IOException {
        var keys = new java.util.ArrayList<String>();
        for (var file : files()) {
            try (var in = file.getInputStream()) {
                Bpmn.readModelFromStream(in).getModelElementsByType(Process.class).stream()
                        .filter(Process::isExecutable)
                        .map(Process::getId)
                        .forEach(keys::add);
            }
        }
        return keys;
    }
}
