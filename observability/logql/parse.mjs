// Takes a JSON array of queries on standard input. Prints, for each, where it is no LogQL and which fields it names.
import { readFileSync } from 'node:fs';
import { parser } from '@grafana/lezer-logql';

function read(query) {
  const faults = [];
  const fields = new Set();
  parser.parse(query).iterate({
    enter(node) {
      if (node.type.isError) {
        faults.push(node.from);
      } else if (node.name === 'Identifier') {
        fields.add(query.slice(node.from, node.to));
      }
    },
  });
  return { faults, fields: [...fields].sort() };
}

const queries = JSON.parse(readFileSync(0, 'utf8'));
process.stdout.write(JSON.stringify(queries.map(read)));
