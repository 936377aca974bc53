import { type ConnectOptions, numberOf, type Requester, recordOf, requesterOf, split, textOf } from './request.ts'

/** A comment as GitHub shows it. The author is empty when the account is gone. */
export interface RemoteComment {
  readonly id: number
  readonly body: string
  readonly author: string
  readonly isBot: boolean
  readonly url: string
}

/** The few requests about comments. Each throws what octokit throws: an error that `statusOf` reads. */
export interface GitHubClient {
  /** Up to a hundred comments of an issue or pull request, oldest first; pages count from 1. */
  comments(
    repository: string,
    number: number,
    page: number,
  ): Promise<{ readonly comments: readonly RemoteComment[]; readonly more: boolean }>
  createComment(repository: string, number: number, body: string): Promise<RemoteComment>
  updateComment(repository: string, id: number, body: string): Promise<RemoteComment>
  deleteComment(repository: string, id: number): Promise<void>
  /** Whom the token stands for: `github-actions[bot]`, another app's bot, a person. */
  login(): Promise<string>
}

/** A client for one token. */
export async function connect(options: ConnectOptions): Promise<GitHubClient> {
  return clientOf(await requesterOf(options))
}

/** The same on connections that are there. */
export function clientOf(ask: Requester): GitHubClient {
  return {
    async comments(repository, issue_number, page) {
      const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments'
      const { data, more } = await ask.page(route, { ...split(repository), issue_number }, page)
      return { comments: data.map(commentOf), more }
    },
    async createComment(repository, issue_number, body) {
      // Asked once: a second try after a lost answer would leave two comments.
      const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'
      return written(await ask.once(route, { ...split(repository), issue_number, body }))
    },
    updateComment(repository, comment_id, body) {
      return ask.again('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', { ...split(repository), comment_id, body }, written)
    },
    async deleteComment(repository, comment_id) {
      await ask.again('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', { ...split(repository), comment_id }, () => {})
    },
    login: () => loginOf(ask),
  }
}

/** `GET /user` is refused to apps; this question is answered for every kind of token. */
export function loginOf(ask: Requester): Promise<string> {
  return ask.again('POST /graphql', { query: '{ viewer { login } }' }, (data) =>
    textOf(recordOf(recordOf(recordOf(data).data).viewer).login),
  )
}

/** Some answers name a bot without its suffix. A person's login cannot contain brackets. */
export function isBy({ author, isBot }: Pick<RemoteComment, 'author' | 'isBot'>, login: string): boolean {
  if (author === '' || login === '') return false
  if (login.endsWith('[bot]') && !isBot) return false
  return author === login || (isBot && author === `${login}[bot]`)
}

/** A page of a proxy, or half an answer, does not say that anything was written. */
function written(data: unknown): RemoteComment {
  const comment = commentOf(data)
  if (comment.id === 0) throw new Error('the answer is no comment')
  return comment
}

/** A comment in an answer; the id is 0 where it is none. */
export function commentOf(data: unknown): RemoteComment {
  const { id, body, user, html_url } = recordOf(data)
  const { login, type } = recordOf(user)
  return { id: numberOf(id), body: textOf(body), author: textOf(login), isBot: type === 'Bot', url: textOf(html_url) }
}
