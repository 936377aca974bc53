import { describe, expect, it } from 'vitest'
import { mendedBy } from '../mended.ts'

const DRAIN = (indent: string, channel: string): string =>
  ['go func() {', `\tfor range ${channel} {`, '\t}', '}()'].map((line) => `${indent}${line}`).join('\n')

describe('a channel of a library that nobody reads', () => {
  const NOTICE = 'messaging/notify-channel-not-drained'

  it('is read from where its producer is there', () => {
    const publish = (drain: string): string => `func publish(brokers []string, texts <-chan string) error {
	config := sarama.NewConfig()
	config.Producer.RequiredAcks = sarama.WaitForLocal
	producer, err := sarama.NewAsyncProducer(brokers, config)
	if err != nil {
		return err
	}${drain}
	defer producer.AsyncClose()
	for text := range texts {
		producer.Input() <- &sarama.ProducerMessage{Topic: "texts", Value: sarama.StringEncoder(text)}
	}
	return nil
}`
    const asked = { imports: ['github.com/IBM/sarama'], code: publish('') }
    expect(mendedBy(NOTICE, asked)).toBe(publish(`\n${DRAIN('\t', 'producer.Errors()')}`))
  })

  it('is served by the function that its library has for that', () => {
    const serve = (name: string, served: string): string => `func serve(incoming ssh.NewChannel, run func(ssh.Channel)) error {
	channel, ${name}, err := incoming.Accept()
	if err != nil {
		return err
	}${served}
	defer channel.Close()
	run(channel)
	return nil
}`
    const asked = { imports: ['golang.org/x/crypto/ssh'], code: serve('_', '') }
    expect(mendedBy(NOTICE, asked)).toBe(serve('requests', '\n\tgo ssh.DiscardRequests(requests)'))
    const taken = serve('_', '\n\tvar requests, reqs int\n\tprintln(requests, reqs)')
    expect(mendedBy(NOTICE, { ...asked, code: taken })).toBe('')
  })

  it('is not, where nobody looks whether there is a producer', () => {
    const code = `func watch(path string, changed func(string)) {
	watcher, _ := fsnotify.NewWatcher()
	defer watcher.Close()
	for event := range watcher.Events {
		changed(event.Name)
	}
}`
    expect(mendedBy(NOTICE, { imports: ['github.com/fsnotify/fsnotify'], code })).toBe('')
  })
})

describe('results that a return leaves behind', () => {
  const FAN_IN = 'channel/fan-in-stops-early'
  const gather = (drain: string, make = 'make(chan error)', next = 'name, ok := next(); ok; name, ok = next()'): string =>
    `func gather(next func() (string, bool), names []string, load func(string) error) error {
	results := ${make}
	var wg sync.WaitGroup
	for ${next} {
		wg.Add(1)
		go func(name string) {
			defer wg.Done()
			results <- load(name)
		}(name)
	}
	go func() {
		wg.Wait()
		close(results)
	}()
	for err := range results {
		if err != nil {
${drain}			return err
		}
	}
	return nil
}`
  const imports = ['sync']

  it('are taken by a goroutine, where their number is not known', () => {
    expect(mendedBy(FAN_IN, { imports, code: gather('') })).toBe(gather(`${DRAIN('\t\t\t', 'results')}\n`))
  })

  it('find room, where each element of a list gives one', () => {
    const code = gather('', 'make(chan error)', '_, name := range names')
    expect(mendedBy(FAN_IN, { imports, code })).toBe(gather('', 'make(chan error, len(names))', '_, name := range names'))
    const counted = gather('', 'make(chan error)', 'i := 0; i < len(names); i++').replace('}(name)', '}(names[i])')
    expect(mendedBy(FAN_IN, { imports, code: counted })).toContain('make(chan error, len(names))')
  })

  it('find none, where the list grows before it is gone through', () => {
    const code = gather('', 'make(chan error)', '_, name := range names').replace(
      '\tvar wg',
      '\tnames = append(names, "one more")\n\tvar wg',
    )
    expect(mendedBy(FAN_IN, { imports, code })).not.toContain('len(names)')
  })

  it('are not taken where senders have no end, or nobody closes the channel', () => {
    const endless = gather('').replace('results <- load(name)', 'for {\n\t\t\t\tresults <- load(name)\n\t\t\t}')
    expect(mendedBy(FAN_IN, { imports, code: endless })).toBe('')
  })

  it('are not taken where another way leaves them as well', () => {
    const code = gather('').replace('\t\tif err != nil {', '\t\tif err == nil {\n\t\t\tbreak\n\t\t}\n\t\tif err != nil {')
    expect(mendedBy(FAN_IN, { imports, code })).toBe('')
  })
})
